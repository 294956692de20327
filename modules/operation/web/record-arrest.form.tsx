import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { dayOf } from '../model/operation-timeline.ts';
import { nameAccused, recordArrest } from '../model/record-arrest.ts';
import { ArrestFields, type ArrestValues, readArrest } from './arrest-fields.tsx';
import { emptyPerson, PersonOfDay, type PersonValues, readPerson } from './person-of-day.tsx';
import type { AnOperation } from './use-operation.ts';

type Values = PersonValues & ArrestValues & { caseFileId: string | null; alsoPossibleVictim: boolean };

/** Names who is accused, arrested or not. The same person may be a victim too, and both are said. */
export function RecordArrestForm({ operation, onClose }: { operation: AnOperation; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const today = useToday();
  const [arrested, setArrested] = useState(true);
  const arrestId = newId();
  const form = useActForm(arrested ? recordArrest : nameAccused, {
    initial: emptyOf(operation),
    toInput: (values: Values) => {
      const accused = { operationId: operation.id, ...accusedOf(values, today) };
      return arrested ? { ...accused, arrestId, arrest: readArrest(values) } : accused;
    },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('accused.formTitle')} onClose={onClose}>
      <PersonOfDay form={form} />
      <CheckField name="arrested" label={t('accused.wasArrested')} value={arrested} onChange={setArrested} />
      {arrested && <ArrestFields form={form} />}
      <InFile form={form} />
    </ActFrame>
  );
}

function emptyOf(operation: AnOperation): Values {
  const arrest = { at: dayOf(operation), place: '', sections: '', note: '' };
  return { ...emptyPerson(), ...arrest, caseFileId: null, alsoPossibleVictim: false };
}

function accusedOf(values: Values, today: string) {
  const { caseFileId, alsoPossibleVictim, at } = values;
  return { person: readPerson(values, at, today), caseFileId, alsoPossibleVictim, since: null };
}

function InFile({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('operation');
  const files = useRecords(CaseFile, ({ closedAt }) => closedAt === null);
  const options = files.map(({ id, title }) => ({ code: id, label: title }));
  const words = { label: t('accused.inFile'), hint: t('accused.inFileHint') };
  return (
    <>
      <SelectField {...pieceOf(form, 'caseFileId')} {...words} options={options} />
      <CheckField {...pieceOf(form, 'alsoPossibleVictim')} label={t('accused.alsoVictim')} />
    </>
  );
}
