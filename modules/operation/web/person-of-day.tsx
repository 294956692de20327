import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { Person } from '#modules/person/model/person.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

/** Whom an operation met, as it is typed: somebody of our records, or somebody new. */
export type PersonValues = {
  is: string;
  personId: string | null;
  metId: string;
  nameUsed: string;
  gender: string | null;
  /** The age of that day, or the lower end of it. `observed` is the name that a refusal names. */
  observed: number | null;
  ageMost: number | null;
  birthBasis: string;
};

export function emptyPerson(): PersonValues {
  return {
    is: 'new',
    personId: null,
    metId: newId(),
    nameUsed: '',
    gender: null,
    observed: null,
    ageMost: null,
    birthBasis: 'stated',
  };
}

/** One number is an age; two are the range somebody judged. The age is that of the day it happened. */
export function readPerson(values: PersonValues, at: Dated | null, today: string): object {
  if (values.is === 'known') return { is: 'known', personId: values.personId };
  const least = values.observed ?? values.ageMost;
  const most = values.ageMost ?? least;
  const age = least === null ? null : { observed: { least, most }, at: at ?? day(today) };
  const { metId, nameUsed, gender, birthBasis } = values;
  return { is: 'new', personId: metId, nameUsed: orNull(nameUsed), gender, born: null, age, birthBasis };
}

export function PersonOfDay<V extends PersonValues>(props: { form: ActForm<V> }) {
  const { t } = useTranslation('operation');
  const form = props.form as unknown as ActForm<PersonValues>; // V holds at least the fields of a person
  const people = useRecords(Person);
  const options = people.map(({ id, nameUsed, displayCode }) => ({
    code: id,
    label: [nameUsed, displayCode].filter(Boolean).join(' · '),
  }));
  const kinds = (['new', 'known'] as const).map((code) => ({ code, label: t(`person.${code}`) }));
  return (
    <>
      <ChoiceTiles {...pieceOf(form, 'is')} label={t('person.who')} columns={2} options={kinds} />
      {form.values.is === 'known' ? (
        <SelectField {...pieceOf(form, 'personId')} label={t('person.choose')} options={options} />
      ) : (
        <NewPersonFields form={form} />
      )}
    </>
  );
}

function NewPersonFields({ form }: { form: ActForm<PersonValues> }) {
  const { t } = useTranslation('operation');
  const basis = pieceOf(form, 'birthBasis');
  return (
    <>
      <TextField {...pieceOf(form, 'nameUsed')} label={t('person.nameUsed')} hint={t('person.nameUsedHint')} />
      <SelectField {...pieceOf(form, 'gender')} label={t('person.gender')} options={useCodeOptions('gender')} />
      <NumberField {...pieceOf(form, 'observed')} label={t('person.ageLeast')} max={120} />
      <NumberField {...pieceOf(form, 'ageMost')} label={t('person.ageMost')} aside={t('person.ifRange')} max={120} />
      <SelectField
        {...basis}
        onChange={(code) => basis.onChange(code ?? 'unknown')}
        label={t('person.ageBasis')}
        options={useCodeOptions('birth_basis')}
      />
    </>
  );
}
