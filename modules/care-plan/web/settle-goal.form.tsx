import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { CareGoalFacts } from '#modules/care-plan/model/care-plan.ts';
import { settleGoal } from '#modules/care-plan/model/goal-acts.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

/** What became of a goal. To let one go is her right and nobody's failure. */
export function SettleGoalForm({ goal, onClose }: { goal: Stored<CareGoalFacts>; onClose: () => void }) {
  const { t } = useTranslation('care-plan');
  const today = useToday();
  const initial = { state: null as string | null, happened: day(today) as Dated | null, settledWords: '' };
  const toInput = (values: typeof initial) => ({
    ...values,
    goalId: goal.id,
    planId: goal.planId,
    settledWords: orNull(values.settledWords),
  });
  const form = useActForm(settleGoal, { initial, toInput, onKept: onClose });
  const states = ['reached', 'let-go'].map((code) => ({ code, label: t(`state.${code}`) }));
  return (
    <ActFrame form={form} title={t('settleGoal')} onClose={onClose}>
      <ChoiceTiles {...pieceOf(form, 'state')} label={t('form.state')} options={states} />
      <TextArea {...pieceOf(form, 'settledWords')} label={t('form.settledWords')} rows={2} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
