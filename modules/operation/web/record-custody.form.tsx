import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { recordCustodyStatus } from '../model/record-custody-status.ts';
import type { Arrest } from '../model/rescue.ts';
import { errorOf } from './error-of.ts';

type Values = { status: string | null; asOf: Dated | null; kind: string | null; manner: string | null };

/** Adds a word on where an arrested person is: as of when, and who says so. */
export function RecordCustodyForm({ arrest, onClose }: { arrest: StoredOf<typeof Arrest>; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const today = useToday();
  const initial: Values = { status: null, asOf: null, kind: null, manner: null };
  const custodyId = newId();
  const toInput = ({ status, asOf, kind, manner }: Values) => {
    const source = { kind, manner, who: null, reliability: null };
    return { custodyId, custody: { arrestId: arrest.id, personId: arrest.personId, status, asOf, source } };
  };
  const form = useActForm(recordCustodyStatus, { initial, toInput, onKept: onClose });
  const { values, set } = form;
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('custody.formTitle')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <SelectField name="status" label={t('custody.status')} options={useCodeOptions('custody_status')} value={values.status} onChange={(code) => set('status', code)} error={errorOf(form, 'status')} />
      <DateWithPrecision name="asOf" label={t('custody.asOf')} today={today} startsAfter={arrest.at.earliest ?? undefined} endsBefore={today} value={values.asOf} onChange={(when) => set('asOf', when)} error={errorOf(form, 'asOf')} />
      <SelectField name="source" label={t('custody.source')} options={useCodeOptions('source_kind')} value={values.kind} onChange={(code) => set('kind', code)} error={errorOf(form, 'source')} />
      <SelectField name="manner" label={t('custody.manner')} options={useCodeOptions('source_manner')} value={values.manner} onChange={(code) => set('manner', code)} />
    </FormFrame>
  );
}
