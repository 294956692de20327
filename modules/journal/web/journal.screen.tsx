import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ENTRY_KINDS } from '#kernel/entry-kind.ts';
import type { JournalLine } from '#modules/journal/model/journal-line.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { EntryDetail } from './entry-detail.tsx';
import styles from './journal.module.css';
import { JournalExport } from './journal-export.tsx';
import { JournalFilters } from './journal-filters.tsx';
import { JournalPrint } from './journal-print.tsx';
import { SignedHead } from './signed-head.tsx';
import { type Chosen, EVERYTHING, type JournalRead, useJournal } from './use-journal.ts';
import { useJournalWords } from './use-journal-words.ts';

const SHOWN = 3;

/** The journal: who did or saw what, when, with whose records. Reading it is itself an entry. */
export function JournalScreen() {
  const { t } = useTranslation('journal');
  const [chosen, setChosen] = useState<Chosen>(EVERYTHING);
  const options = ['all', ...ENTRY_KINDS].map((code) => ({
    code,
    label: code === 'all' ? t('all') : t(`kind.${code}`),
  }));
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SignedHead />
      <FilterChips
        label={t('filters')}
        options={options}
        value={chosen.kind}
        onChange={(kind) => setChosen({ ...chosen, kind })}
        more={6}
      />
      <JournalFilters chosen={chosen} onChoose={setChosen} />
      <Entries key={JSON.stringify(chosen)} chosen={chosen} onChoose={setChosen} />
    </div>
  );
}

type EntriesProps = { chosen: Chosen; onChoose: (chosen: Chosen) => void };

/** One list; another choice is another list, with nothing of the one before. */
function Entries({ chosen, onChoose }: EntriesProps) {
  const { t } = useTranslation('journal');
  const read = useJournal(chosen);
  const [opened, setOpened] = useState<JournalLine | null>(null);
  return (
    <>
      {read.state === 'not-reached' && <Note icon="pending">{t('notReached')}</Note>}
      <Lines read={read} onOpen={setOpened} />
      {read.entries.length > 0 && <JournalPrint entries={read.entries} />}
      {read.entries.length > 0 && (
        <div className={styles.more}>
          <JournalExport chosen={chosen} />
        </div>
      )}
      {read.more && (
        <div className={styles.more}>
          <Button onClick={read.more} busy={read.state === 'loading'}>
            {t('more')}
          </Button>
        </div>
      )}
      <Drawer opened={opened !== null} onClose={() => setOpened(null)} title={t('detail.title')}>
        {opened && (
          <EntryDetail
            line={opened}
            onOnly={(about) => {
              setOpened(null);
              onChoose({ ...EVERYTHING, about });
            }}
          />
        )}
      </Drawer>
    </>
  );
}

function Lines({ read, onOpen }: { read: JournalRead; onOpen: (line: JournalLine) => void }) {
  const { t } = useTranslation('journal');
  const words = useJournalWords();
  const say = useRefusalWords();
  const { entries, state, refusal } = read;
  if (refusal) return <ReasonNote title={t('refused')} words={say(refusal)} />;
  if (entries.length === 0 && state === 'loading') return <ShapeSkeleton shape="rows" count={8} />;
  if (entries.length === 0) return <EmptyLine>{t('empty')}</EmptyLine>;
  return (
    <RowList label={t('title')}>
      {entries.map((line) => (
        <Row
          key={line.id}
          title={words.said(line)}
          onOpen={() => onOpen(line)}
          under={<Under line={line} />}
          due={<time dateTime={line.at}>{words.when(line)}</time>}
        />
      ))}
    </RowList>
  );
}

function Under({ line }: { line: JournalLine }) {
  const { t } = useTranslation('journal');
  const { nameOf, codeOf } = useJournalWords();
  const others = line.people.length - SHOWN;
  return (
    <>
      <span>{nameOf(line.staffId)}</span>
      {line.outcome === 'refused' && <Tag tone="missed">{t('said.refusal')}</Tag>}
      {line.people.slice(0, SHOWN).map((id) => (
        <Tag key={id}>{codeOf(id)}</Tag>
      ))}
      {others > 0 && <span>{t('andMore', { count: others })}</span>}
    </>
  );
}
