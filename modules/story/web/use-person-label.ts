import { useTranslation } from 'react-i18next';
import { Person } from '#modules/person/model/person.ts';
import { useRecords } from '#platform/web/records.ts';

/** A person as whoever may see her calls her. */
export function usePersonLabel(): (personId: string) => string {
  const { t } = useTranslation('design');
  const people = useRecords(Person);
  return (personId) => {
    const person = people.find(({ id }) => id === personId);
    return person ? `${person.nameUsed ?? t('unknownName')} · ${person.displayCode}` : t('unknownName');
  };
}
