import { useTranslation } from 'react-i18next';
import { Person } from '#modules/person/model/person.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { useRecords } from '#platform/web/records.ts';
import { useMergedInto } from './merged.ts';

type Props = {
  name?: string;
  label?: string;
  not: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error: string | undefined;
};

/** Somebody of those I work with, by name and code; whoever was merged into another is chosen as that other. */
export function KnownPersonField({ name = 'otherId', label, not, value, onChange, error }: Props) {
  const { t } = useTranslation('person');
  const into = useMergedInto();
  const people = useRecords(Person, (one) => one.id !== not && !into.has(one.id));
  const options = people.map((one) => ({
    code: one.id,
    label: t('relation.person', { name: one.nameUsed ?? t('unknownName'), code: one.displayCode }),
  }));
  return (
    <SelectField
      name={name}
      label={label ?? t('relation.which')}
      options={options.sort((a, b) => a.label.localeCompare(b.label))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
