import { useTranslation } from 'react-i18next';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { useRecords } from '#platform/web/records.ts';
import { whenOf } from '../model/operation-timeline.ts';
import { nameAccused, recordArrest } from '../model/record-arrest.ts';
import { ArrestFields, type ArrestValues, readArrest } from './arrest-fields.tsx';
import { errorOf } from './error-of.ts';
import { emptyPerson, PersonOfDay, type PersonValues, readPerson } from './person-of-day.tsx';
import type { AnOperation } from './use-operation.ts';

type Values = PersonValues & ArrestValues & { arrested: boolean; caseFileId: string | null; alsoPossibleVictim: boolean };

/** Names who is accused, arrested or not. The same person may be a victim too, and both are said. */
export function RecordArrestForm({ operation, onClose }: { operation: AnOperation; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const today = useToday();
  const initial: Values = { ...emptyPerson(), at: whenOf(operation), place: '', sections: '', note: '', arrested: true, caseFileId: null, alsoPossibleVictim: false };
  const arrestId = newId();
  const accusedOf = (values: Values) => ({
    operationId: operation.id,
    person: readPerson(values, values.at, today),
    caseFileId: values.caseFileId,
    alsoPossibleVictim: values.alsoPossibleVictim,
    since: null,
  });
  const arrestForm = useActForm(recordArrest, { initial, toInput: (values) => ({ ...accusedOf(values), arrestId, arrest: readArrest(values) }), onKept: onClose });
  const nameForm = useActForm(nameAccused, { initial, toInput: accusedOf, onKept: onClose });
  // One set of answers; which act they make follows from the tick.
  const { values, set } = arrestForm;
  const form = values.arrested ? arrestForm : nameForm;
  const take: typeof set = (name, value) => {
    set(name, value);
    nameForm.set(name, value);
  };
  const shared = { ...form, values, set: take };
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('accused.formTitle')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <PersonOfDay form={shared} />
      <CheckField name="arrested" label={t('accused.wasArrested')} value={values.arrested} onChange={(arrested) => take('arrested', arrested)} />
      {values.arrested && <ArrestFields form={shared} />}
      <SelectField name="caseFileId" label={t('accused.inFile')} hint={t('accused.inFileHint')} options={useFileOptions()} value={values.caseFileId} onChange={(id) => take('caseFileId', id)} error={errorOf(form, 'caseFileId')} />
      <CheckField name="alsoPossibleVictim" label={t('accused.alsoVictim')} value={values.alsoPossibleVictim} onChange={(is) => take('alsoPossibleVictim', is)} />
    </FormFrame>
  );
}

function useFileOptions() {
  return useRecords(CaseFile, ({ closedAt }) => closedAt === null).map(({ id, title }) => ({ code: id, label: title }));
}
