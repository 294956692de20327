import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAdultAt } from '#kernel/age.ts';
import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { KnownName, Person, type PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { filterTolerant } from '#platform/web/shell/tolerant-filter.ts';
import { AddPersonForm } from './add-person.form.tsx';
import { useMasked } from './masked.ts';
import { useMergedInto } from './merged.ts';
import styles from './person.module.css';

const AT_ONCE = 100;

/** The people I work with, by the name used and the code; found by any name they are known by. */
export function PeopleScreen() {
  const { t } = useTranslation('person');
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(AT_ONCE);
  const [adding, setAdding] = useState(false);
  const mayAdd = useMayAsk(addPerson);
  const people = usePeople(typed);
  const add = mayAdd && (
    <Button icon="write" onClick={() => setAdding(true)}>
      {t('add.title')}
    </Button>
  );
  return (
    <div className={styles.people}>
      <PageHeader title={t('people')} actions={add} />
      <TextField name="find" label={t('find')} value={typed} onChange={setTyped} />
      {people.length === 0 ? (
        <EmptyLine>{t(typed ? 'noneFound' : 'none')}</EmptyLine>
      ) : (
        <PeopleList people={people.slice(0, limit)} />
      )}
      {people.length > limit && <Button onClick={() => setLimit(limit + AT_ONCE)}>{t('more')}</Button>}
      <Drawer opened={adding} onClose={() => setAdding(false)} title={t('add.title')}>
        <AddPersonForm onClose={() => setAdding(false)} />
      </Drawer>
    </div>
  );
}

function usePeople(typed: string): Stored<PersonFacts>[] {
  const names = useRecords(KnownName);
  // Those without a name come last, in the order of their codes.
  const into = useMergedInto();
  const people = useRecords(Person, ({ id }) => !into.has(id)).toSorted(
    (a, b) =>
      Number(a.nameUsed === null) - Number(b.nameUsed === null) ||
      (a.nameUsed ?? a.displayCode).localeCompare(b.nameUsed ?? b.displayCode),
  );
  const wordsOf = (person: Stored<PersonFacts>) => [
    person.nameUsed ?? '',
    person.displayCode,
    ...names.filter((name) => name.personId === person.id).map((name) => name.value),
  ];
  return filterTolerant(typed, people, wordsOf);
}

function PeopleList({ people }: { people: readonly Stored<PersonFacts>[] }) {
  const { t } = useTranslation('person');
  const isPending = usePending();
  const isMasked = useMasked();
  const files = useRecords(CaseFile, (file) => file.closedAt === null);
  const today = day(useToday());
  return (
    <RowList label={t('people')}>
      {people.map((person) => (
        <Row
          key={person.id}
          title={isMasked(person.id) ? person.displayCode : (person.nameUsed ?? t('unknownName'))}
          under={
            <>
              {!isMasked(person.id) && <span>{person.displayCode}</span>}
              <span>
                {t(
                  `grown.${person.born ? isAdultAt({ on: person.born, basis: person.birthBasis }, today) : 'unclear'}`,
                )}
              </span>
            </>
          }
          due={files.some((file) => file.personId === person.id) && <Tag tone="ok">{t('fileOpen')}</Tag>}
          to={`/p/${person.id}`}
          pending={isPending(person.id)}
        />
      ))}
    </RowList>
  );
}
