import { useTranslation } from 'react-i18next';
import type { JournalLine } from '#modules/journal/model/journal-line.ts';
import { Person } from '#modules/person/model/person.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { momentWords } from '#platform/design/dated-words.ts';
import { useReader } from '#platform/web/records.ts';

/** An entry in words. People go by their display codes: the journal is read over shoulders too. */
export function useJournalWords() {
  const { t, i18n } = useTranslation('journal');
  const reader = useReader();
  const nameOf = (id: string | null) => (id === null ? t('system') : (reader.get(StaffMember, id)?.name ?? id));
  const codeOf = (id: string) => reader.get(Person, id)?.displayCode ?? id;
  // A kind of record that has no word of its own here is one of many.
  const resource = ({ resource: code }: JournalLine) => {
    const words = t(`resource.${code}`);
    return words === `resource.${code}` ? t('resource.record') : words;
  };
  return {
    nameOf,
    codeOf,
    resource,
    said: (line: JournalLine) => `${t(`said.${line.kind}`)} · ${resource(line)}`,
    when: (line: JournalLine) => momentWords(line.at, i18n.language),
  };
}
