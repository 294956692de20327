import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { type ClaimFacts, PAID_TO } from '#modules/compensation/model/claim.ts';
import { CLAIM_STEPS, type Step, type StepName, stepsFrom } from '#modules/compensation/model/claim-steps.ts';
import { takeStep } from '#modules/compensation/model/take-step.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { Guidance } from './guidance.tsx';

type Values = {
  step: string | null;
  stateSince: Dated | null;
  amount: number | null;
  paidTo: string | null;
  depositUntil: string;
  why: string;
};

/** What happened to a claim. Only what this step is about is asked. */
export function TakeStepForm({ claim, onClose }: { claim: Stored<ClaimFacts>; onClose: () => void }) {
  const { t } = useTranslation('compensation');
  const today = useToday();
  const initial: Values = {
    ...{ step: null, stateSince: day(today), amount: null, paidTo: null, depositUntil: '', why: '' },
  };
  const toInput = ({ depositUntil, why, ...values }: Values) => ({
    ...values,
    claimId: claim.id,
    depositUntil: orNull(depositUntil),
    why: orNull(why),
  });
  const form = useActForm(takeStep, { initial, toInput, onKept: onClose });
  const step = form.values.step ? CLAIM_STEPS[form.values.step as StepName] : null;
  const options = stepsFrom(claim.state).map((code) => ({ code, label: t(`step.${code.replaceAll('-', '_')}`) }));
  return (
    <FormFrame
      title={t('go')}
      about={<Guidance claim={claim} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
      busy={form.busy}
    >
      <SelectField {...pieceOf(form, 'step')} label={t('form.step')} options={options} />
      <DateWithPrecision {...pieceOf(form, 'stateSince')} label={t('form.on')} today={today} endsBefore={today} />
      {step && <OfStep form={form} step={step} />}
    </FormFrame>
  );
}

function OfStep({ form, step }: { form: ActForm<Values>; step: Step }) {
  const { t } = useTranslation('compensation');
  const hands = PAID_TO.map((code) => ({ code, label: t(`hands.${code.replaceAll('-', '_')}`) }));
  return (
    <>
      {step.orders && <NumberField {...pieceOf(form, 'amount')} label={t('form.amount')} min={1} />}
      {step.pays && (
        <>
          <SelectField {...pieceOf(form, 'paidTo')} label={t('form.paidTo')} options={hands} />
          <DayField {...pieceOf(form, 'depositUntil')} label={t('form.depositUntil')} />
        </>
      )}
      {step.needsWhy && <TextArea {...pieceOf(form, 'why')} label={t('form.why')} rows={3} />}
    </>
  );
}
