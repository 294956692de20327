import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMe } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './today.module.css';

const SHOWN = 5;

/** The people one works with: whose files one answers for, else those whose files are open to one. */
export function MyPeople() {
  const { t } = useTranslation('task');
  const people = useMyPeople();
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;
  const shown = all ? people : people.slice(0, SHOWN);
  return (
    <Section title={t('people.title')} count={people.length}>
      <ul className={styles.people}>
        {shown.map(({ person, to }) => (
          <li key={person.id}>
            <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} to={to} />
          </li>
        ))}
        {people.length > shown.length && (
          <li>
            <Button kind="quiet" onClick={() => setAll(true)}>
              {t('people.more', { count: people.length - shown.length })}
            </Button>
          </li>
        )}
      </ul>
    </Section>
  );
}

function useMyPeople() {
  const me = useMe();
  const files = useRecords(CaseFile, { closedAt: null });
  const people = useRecords(Person);
  const owned = files.filter((file) => file.ownerId === me.staffId);
  // Whoever reads every file has no people of her own among them, unless she answers for one.
  const mine = owned.length > 0 || me.reads.includes('case') ? owned : files;
  const newestFirst = mine.toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  const ofFiles = newestFirst.flatMap((file) => {
    const person = people.find((one) => one.id === file.personId);
    return person ? [{ person, to: `/c/${file.id}` }] : [];
  });
  const isWide = me.reads.includes('person');
  if (ofFiles.length > 0 || isWide || me.ownReads.includes('case')) return ofFiles;
  return people.map((person) => ({ person, to: `/p/${person.id}` }));
}
