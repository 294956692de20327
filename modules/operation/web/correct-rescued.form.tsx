import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { correctRescued } from '../model/record-rescued.ts';
import type { PersonRescued } from '../model/rescue.ts';
import { changedFields } from './changed-fields.ts';
import { errorOf } from './error-of.ts';
import { readRescued, RescuedFields, type RescuedValues, rescuedValuesOf } from './rescued-fields.tsx';

export function CorrectRescuedForm({ rescued, onClose }: { rescued: StoredOf<typeof PersonRescued>; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const today = useToday();
  const toInput = (values: RescuedValues) => ({ rescuedId: rescued.id, changes: changedFields(readRescued(values), rescued) });
  const form = useActForm(correctRescued, { initial: rescuedValuesOf(rescued), toInput, basedOn: { [rescued.id]: rescued.version }, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('rescued.formTitle')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <DateWithPrecision name="at" label={t('rescued.at')} today={today} endsBefore={today} value={form.values.at} onChange={(at) => form.set('at', at)} error={errorOf(form, 'at')} />
      <RescuedFields form={form} />
    </FormFrame>
  );
}
