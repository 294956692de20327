import { useTranslation } from 'react-i18next';
import type { AuthorityType } from '#kernel/code-lists/authority-type.ts';
import type { OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { FormError } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { orNull } from '#platform/web/or-null.ts';

export type OrganisationValues = {
  name: string;
  authorityType: AuthorityType | null;
  city: string;
  capacity: number | null;
  serves: OrganisationFacts['serves'];
  note: string;
};

export function valuesOf(one: OrganisationFacts | null): OrganisationValues {
  if (!one) return { name: '', authorityType: null, city: '', capacity: null, serves: null, note: '' };
  return {
    name: one.name,
    authorityType: one.authorityType,
    city: one.city ?? '',
    capacity: one.capacity,
    serves: one.serves,
    note: one.note ?? '',
  };
}

export function factsOf(values: OrganisationValues) {
  return { ...values, city: orNull(values.city), note: orNull(values.note) };
}

const SERVES = ['children', 'women', 'men', 'anyone'] as const;

type Props = {
  kind: OrganisationFacts['kind'] | null;
  values: OrganisationValues;
  onChange: (changes: Partial<OrganisationValues>) => void;
  errors: readonly FormError[];
};

/** What the directory asks of each kind: an authority for its type, a home for its beds. A home has a code name and a city, never an address. */
export function OrganisationFields({ kind, values, onChange, errors }: Props) {
  const { t } = useTranslation('organisation');
  const wrong = (field: string) => errors.find((one) => one.field === field)?.words;
  const isHome = kind === 'home';
  const authorities = useCodeOptions('authority_type');
  return (
    <>
      <TextField
        name="name"
        label={t(isHome ? 'field.codeName' : 'field.name')}
        hint={isHome ? t('field.codeNameHint') : undefined}
        value={values.name}
        onChange={(name) => onChange({ name })}
        error={wrong('name')}
      />
      {kind === 'authority' && (
        <SelectField
          name="authorityType"
          label={t('fact.authorityType')}
          options={authorities}
          value={values.authorityType}
          onChange={(code) => onChange({ authorityType: code as AuthorityType | null })}
          error={wrong('authorityType')}
        />
      )}
      <TextField
        name="city"
        label={t('field.city')}
        aside={t('ifKnown')}
        value={values.city}
        onChange={(city) => onChange({ city })}
        error={wrong('city')}
      />
      {isHome && <HomeFields values={values} onChange={onChange} />}
      <TextArea
        name="note"
        rows={2}
        label={t('fact.note')}
        value={values.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}

function HomeFields({ values, onChange }: Pick<Props, 'values' | 'onChange'>) {
  const { t } = useTranslation('organisation');
  return (
    <>
      <SelectField
        name="serves"
        label={t('fact.serves')}
        options={SERVES.map((code) => ({ code, label: t(`serves.${code}`) }))}
        value={values.serves}
        onChange={(code) => onChange({ serves: code as OrganisationValues['serves'] })}
      />
      <NumberField
        name="capacity"
        label={t('fact.capacity')}
        value={values.capacity}
        onChange={(capacity) => onChange({ capacity })}
      />
    </>
  );
}
