import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { setVisitRule } from '#modules/placement/model/set-visit-rule.ts';
import { WHO_MAY_VISIT } from '#modules/placement/model/visit-rule.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { AboutPerson } from './about-person.tsx';

type Values = {
  visitRuleId: string;
  allowed: string | null;
  allowedPersons: string[];
  decidedBy: string;
  reason: string;
  since: Dated | null;
  untilWhen: Dated | null;
};

/** Who may visit, until when, and who decided it. The rule before ends with it. */
export function VisitRuleForm({ card: { stay, person, rule }, onClose }: { card: BoardStay; onClose: () => void }) {
  const { t } = useTranslation('placement');
  const today = useToday();
  const initial: Values = {
    visitRuleId: newId(),
    allowed: rule?.allowed ?? null,
    allowedPersons: [...(rule?.allowedPersons ?? [])],
    decidedBy: '',
    reason: '',
    since: day(today),
    untilWhen: null,
  };
  const toInput = ({ visitRuleId, ...values }: Values) => ({
    visitRuleId,
    rule: {
      ...values,
      personId: person.id,
      placementId: stay.id,
      allowedPersons: values.allowed === 'only-listed' ? values.allowedPersons : [],
      decidedBy: orNull(values.decidedBy),
      reason: orNull(values.reason),
    },
  });
  const form = useActForm(setVisitRule, { initial, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('ruleForm.title')}
      about={<AboutPerson person={person} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
      keepLabel={t('ruleForm.keep')}
    >
      <WhoMayCome form={form} />
      <WhoDecided form={form} />
    </FormFrame>
  );
}

function WhoMayCome({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('placement');
  const { values } = form;
  const allowed = WHO_MAY_VISIT.map((code) => ({ code, label: t(`rule.allowed.${code}`) }));
  const relations = useCodeOptions('relation_kind');
  return (
    <>
      <ChoiceTiles {...pieceOf(form, 'allowed')} label={t('ruleForm.allowed')} options={allowed} />
      {values.allowed === 'only-listed' && (
        <MultiSelectField {...pieceOf(form, 'allowedPersons')} label={t('ruleForm.listed')} options={relations} />
      )}
    </>
  );
}

function WhoDecided({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('placement');
  const { values } = form;
  const today = useToday();
  return (
    <>
      <TextField
        {...pieceOf(form, 'decidedBy')}
        label={t('ruleForm.decidedBy')}
        hint={t('ruleForm.decidedByHint')}
        maxLength={200}
      />
      <TextField {...pieceOf(form, 'reason')} label={t('ruleForm.reason')} />
      <DateWithPrecision {...pieceOf(form, 'since')} label={t('ruleForm.since')} today={today} />
      <DateWithPrecision
        {...pieceOf(form, 'untilWhen')}
        label={t('ruleForm.until')}
        today={today}
        startsAfter={values.since?.earliest ?? undefined}
      />
    </>
  );
}
