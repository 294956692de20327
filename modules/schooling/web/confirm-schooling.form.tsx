import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import type { EducationRecordFacts } from '#modules/schooling/model/education-record.ts';
import { confirmSchooling } from '#modules/schooling/model/write-schooling.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useSchoolingWords } from './use-schooling-words.ts';

type Values = {
  educationId: string;
  status: string | null;
  since: Dated | null;
  grade: number | null;
  whyOther: string;
};
type Props = { person: Stored<PersonFacts>; plan: Stored<EducationRecordFacts>; onClose: () => void };

/** What was planned has come true, on a day of its own. */
export function ConfirmSchoolingForm({ person, plan, onClose }: Props) {
  const { t } = useTranslation('schooling');
  const today = useToday();
  const words = useSchoolingWords();
  const initial: Values = {
    educationId: plan.id,
    status: plan.status,
    since: day(today),
    grade: plan.grade,
    whyOther: '',
  };
  const toInput = ({ whyOther, ...values }: Values) => ({ ...values, whyOther: orNull(whyOther) });
  const form = useActForm(confirmSchooling, { initial, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('confirmForm.title')}
      about={<PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      <p>{words.record(plan)}</p>
      <SelectField {...pieceOf(form, 'status')} label={t('form.status')} options={useCodeOptions('education_status')} />
      <DateWithPrecision {...pieceOf(form, 'since')} label={t('confirmForm.since')} today={today} endsBefore={today} />
      <NumberField {...pieceOf(form, 'grade')} label={t('grades.actual')} min={1} max={12} />
      {form.values.grade !== plan.grade && (
        <TextField {...pieceOf(form, 'whyOther')} label={t('form.whyOther')} maxLength={1000} />
      )}
    </FormFrame>
  );
}
