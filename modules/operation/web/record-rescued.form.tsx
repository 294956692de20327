import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { useRecords } from '#platform/web/records.ts';
import { whenOf } from '../model/operation-timeline.ts';
import { recordRescued } from '../model/record-rescued.ts';
import { errorOf } from './error-of.ts';
import { emptyPerson, PersonOfDay, type PersonValues, readPerson } from './person-of-day.tsx';
import { EMPTY_RESCUED, readRescued, RescuedFields, type RescuedValues } from './rescued-fields.tsx';
import type { AnOperation } from './use-operation.ts';

type Values = PersonValues & RescuedValues & { opens: boolean; caseFileId: string; caseManagerId: string | null };

/** Writes down one person who reached safety, opens her file, and lets in who cares for her. */
export function RecordRescuedForm({ operation, onClose }: { operation: AnOperation; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const today = useToday();
  const initial: Values = { ...emptyPerson(), ...EMPTY_RESCUED, at: whenOf(operation), opens: true, caseFileId: newId(), caseManagerId: null };
  const rescuedId = newId();
  const toInput = (values: Values) => inputOf(values, { rescuedId, operationId: operation.id }, { today, unnamed: t('person.unnamed') });
  const form = useActForm(recordRescued, { initial, toInput, onKept: onClose });
  const { values, set } = form;
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('rescued.formTitle')} keepLabel={t('rescued.keep')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <PersonOfDay form={form} />
      <WhenSafe form={form} today={today} />
      <RescuedFields form={form} />
      <CheckField name="openFile" label={t('rescued.openFile')} value={values.opens} onChange={(opens) => set('opens', opens)} />
      <SelectField name="caseManagerId" label={t('rescued.caseManager')} hint={t('rescued.caseManagerHint')} options={useCaseManagers()} value={values.caseManagerId} onChange={(id) => set('caseManagerId', id)} error={errorOf(form, 'caseManagerId')} />
    </FormFrame>
  );
}

function WhenSafe({ form, today }: { form: ActForm<Values>; today: string }) {
  const { t } = useTranslation('operation');
  const take = (at: Dated | null) => form.set('at', at);
  return <DateWithPrecision name="at" label={t('rescued.at')} today={today} endsBefore={today} value={form.values.at} onChange={take} error={errorOf(form, 'at')} />;
}

function useCaseManagers() {
  const colleagues = useRecords(StaffMember, ({ roles, leftOn }) => leftOn === null && roles.includes('case-manager'));
  return colleagues.map(({ id, name }) => ({ code: id, label: name }));
}

function inputOf(values: Values, ids: { rescuedId: string; operationId: string }, { today, unnamed }: { today: string; unnamed: string }): object {
  const title = values.is === 'new' && values.nameUsed.trim() ? values.nameUsed.trim() : unnamed;
  const openFile = values.opens ? { caseFileId: values.caseFileId, title, riskLevel: 'unassessed' } : null;
  const rescued = { ...readRescued(values), ageBasis: values.birthBasis };
  return { ...ids, person: readPerson(values, values.at, today), rescued, openFile, caseManagerId: values.caseManagerId };
}
