import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { Person } from '#modules/person/model/person.ts';
import { personName } from '#modules/person/model/person-name.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useRecords } from '#platform/web/records.ts';
import { errorOf } from './error-of.ts';

/** Whom an operation met, as it is typed: somebody of our records, or somebody new. */
export type PersonValues = {
  is: string;
  knownId: string | null;
  metId: string;
  nameUsed: string;
  gender: string | null;
  ageLeast: number | null;
  ageMost: number | null;
  birthBasis: string;
};

export function emptyPerson(): PersonValues {
  return { is: 'new', knownId: null, metId: newId(), nameUsed: '', gender: null, ageLeast: null, ageMost: null, birthBasis: 'stated' };
}

/** One number is an age; two are the range somebody judged. The age is that of the day it happened. */
export function readPerson(values: PersonValues, at: Dated | null, today: string): object {
  if (values.is === 'known') return { is: 'known', personId: values.knownId };
  const least = values.ageLeast ?? values.ageMost;
  const most = values.ageMost ?? least;
  const age = least === null ? null : { observed: { least, most }, at: at ?? day(today) };
  const { metId, nameUsed, gender, birthBasis } = values;
  return { is: 'new', personId: metId, nameUsed: orNull(nameUsed), gender, born: null, age, birthBasis };
}

export function personIdOf(values: PersonValues): string | null {
  return values.is === 'known' ? values.knownId : values.metId;
}

export function PersonOfDay<V extends PersonValues>({ form }: { form: ActForm<V> }) {
  const { t } = useTranslation('operation');
  const { values } = form;
  const set = form.set as ActForm<PersonValues>['set']; // V holds at least the fields of a person
  const people = useRecords(Person).map((one) => ({ code: one.id, label: [one.nameUsed, personName(one).code].filter(Boolean).join(' · ') }));
  const kinds = (['new', 'known'] as const).map((code) => ({ code, label: t(`person.${code}`) }));
  return (
    <>
      <ChoiceTiles name="is" label={t('person.who')} columns={2} options={kinds} value={values.is} onChange={(is) => set('is', is)} />
      {values.is === 'known' ? (
        <SelectField name="personId" label={t('person.choose')} options={people} value={values.knownId} onChange={(id) => set('knownId', id)} error={errorOf(form, 'personId')} />
      ) : (
        <NewPersonFields form={form as unknown as ActForm<PersonValues>} />
      )}
    </>
  );
}

function NewPersonFields({ form }: { form: ActForm<PersonValues> }) {
  const { t } = useTranslation('operation');
  const { values, set } = form;
  return (
    <>
      <TextField name="nameUsed" label={t('person.nameUsed')} hint={t('person.nameUsedHint')} value={values.nameUsed} onChange={(name) => set('nameUsed', name)} error={errorOf(form, 'nameUsed')} />
      <SelectField name="gender" label={t('person.gender')} options={useCodeOptions('gender')} value={values.gender} onChange={(code) => set('gender', code)} error={errorOf(form, 'gender')} />
      <NumberField name="ageLeast" label={t('person.ageLeast')} value={values.ageLeast} max={120} onChange={(age) => set('ageLeast', age)} error={errorOf(form, 'observed')} />
      <NumberField name="ageMost" label={t('person.ageMost')} aside={t('person.ifRange')} value={values.ageMost} max={120} onChange={(age) => set('ageMost', age)} />
      <SelectField name="birthBasis" label={t('person.ageBasis')} options={useCodeOptions('birth_basis')} value={values.birthBasis} onChange={(code) => set('birthBasis', code ?? 'unknown')} />
    </>
  );
}
