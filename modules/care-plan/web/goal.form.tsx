import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { CARE_DOMAINS, type CareGoalFacts, type CarePlanFacts, HER_SIDES } from '#modules/care-plan/model/care-plan.ts';
import { addGoal, correctGoal } from '#modules/care-plan/model/goal-acts.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { SaidFields } from './said-fields.tsx';

type Values = { ownWords: string; lang: string; domain: string | null; objective: string; herSide: string | null };

/** A goal: first how she says it, then by what one will see that it is reached. */
export function GoalForm({ plan, onClose }: { plan: Stored<CarePlanFacts>; onClose: () => void }) {
  const { t, i18n } = useTranslation('care-plan');
  const today = useToday();
  const goalId = useState(newId)[0];
  const initial: Values = { ownWords: '', lang: i18n.language, domain: null, objective: '', herSide: null };
  const toInput = (values: Values) => ({
    goalId,
    planId: plan.id,
    happened: day(today),
    goal: { ...values, ownWords: orNull(values.ownWords) },
  });
  const form = useActForm(addGoal, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('addGoal')} onClose={onClose}>
      <GoalFields form={form} />
    </ActFrame>
  );
}

/** She says it otherwise now. */
export function CorrectGoalForm({ goal, onClose }: { goal: Stored<CareGoalFacts>; onClose: () => void }) {
  const { t } = useTranslation('care-plan');
  const { lang, domain, objective, herSide } = goal;
  const initial: Values = { ownWords: goal.ownWords ?? '', lang, domain, objective, herSide };
  const before = { ownWords: goal.ownWords, lang, domain, objective, herSide };
  const toInput = (values: Values) => ({
    goalId: goal.id,
    changes: changesOf(before, { ...values, ownWords: orNull(values.ownWords) }),
  });
  const basedOn = { [goal.id]: goal.version };
  const form = useActForm(correctGoal, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('correctGoal')} onClose={onClose}>
      <GoalFields form={form} />
    </ActFrame>
  );
}

function GoalFields({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('care-plan');
  const options = (codes: readonly string[], key: string) =>
    codes.map((code) => ({ code, label: t(`${key}.${code}`) }));
  return (
    <>
      <SaidFields form={form} label={t('form.goalWords')} />
      <ChoiceList {...pieceOf(form, 'herSide')} label={t('form.herSide')} options={options(HER_SIDES, 'side')} />
      <SelectField {...pieceOf(form, 'domain')} label={t('form.domain')} options={options(CARE_DOMAINS, 'domain')} />
      <TextArea {...pieceOf(form, 'objective')} label={t('form.objective')} hint={t('form.objectiveHint')} rows={2} />
    </>
  );
}
