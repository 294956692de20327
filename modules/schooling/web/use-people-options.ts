import { useTranslation } from 'react-i18next';
import { Person } from '#modules/person/model/person.ts';
import type { Option } from '#platform/design/kinds.ts';
import { useRecords } from '#platform/web/records.ts';

/** Everybody I know, by the name used and the code. */
export function usePeopleOptions(): Option[] {
  const { t } = useTranslation('design');
  return useRecords(Person)
    .map(({ id, nameUsed, displayCode }) => ({ code: id, label: `${nameUsed ?? t('unknownName')} ${displayCode}` }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
