import { useTranslation } from 'react-i18next';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { dayOf } from '../model/operation-timeline.ts';
import { recordRescued } from '../model/record-rescued.ts';
import { emptyPerson, PersonOfDay, type PersonValues, readPerson } from './person-of-day.tsx';
import { EMPTY_RESCUED, RescuedFields, type RescuedValues, readRescued } from './rescued-fields.tsx';
import type { AnOperation } from './use-operation.ts';

type Values = PersonValues & RescuedValues & { openFile: boolean; caseFileId: string; caseManagerId: string | null };

/** Writes down one person who reached safety, opens her file, and lets in who cares for her. */
export function RecordRescuedForm({ operation, onClose }: { operation: AnOperation; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const today = useToday();
  const file = { openFile: true, caseFileId: newId(), caseManagerId: null };
  const initial: Values = { ...emptyPerson(), ...EMPTY_RESCUED, ...file, at: dayOf(operation) };
  const ids = { rescuedId: newId(), operationId: operation.id };
  const toInput = (values: Values) => ({ ...ids, ...inputOf(values, today, t('person.unnamed')) });
  const form = useActForm(recordRescued, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('rescued.formTitle')} keepLabel={t('rescued.keep')} onClose={onClose}>
      <PersonOfDay form={form} />
      <DateWithPrecision {...pieceOf(form, 'at')} label={t('rescued.at')} today={today} endsBefore={today} />
      <RescuedFields form={form} />
      <WhoCares form={form} />
    </ActFrame>
  );
}

function WhoCares({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('operation');
  const managers = useRecords(StaffMember, ({ roles, leftOn }) => leftOn === null && roles.includes('case-manager'));
  const options = managers.map(({ id, name }) => ({ code: id, label: name }));
  return (
    <>
      <CheckField {...pieceOf(form, 'openFile')} label={t('rescued.openFile')} />
      <SelectField
        {...pieceOf(form, 'caseManagerId')}
        label={t('rescued.caseManager')}
        hint={t('rescued.caseManagerHint')}
        options={options}
      />
    </>
  );
}

function inputOf(values: Values, today: string, unnamed: string): object {
  const title = values.is === 'new' && values.nameUsed.trim() ? values.nameUsed.trim() : unnamed;
  const openFile = values.openFile ? { caseFileId: values.caseFileId, title, riskLevel: 'unassessed' } : null;
  const rescued = { ...readRescued(values), ageBasis: values.birthBasis };
  return { person: readPerson(values, values.at, today), rescued, openFile, caseManagerId: values.caseManagerId };
}
