import { useTranslation } from 'react-i18next';
import type { JournalLine } from '#modules/journal/model/journal-line.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { useServer } from '#platform/web/server-read.ts';
import styles from './journal.module.css';
import { useJournalWords } from './use-journal-words.ts';

type Proved = { line: JournalLine; proof: object | 'waiting' | null };
type EntryDetailProps = { line: JournalLine; onOnly: (about: string) => void };

/** Everything an entry says, and the proof to carry away. */
export function EntryDetail({ line, onOnly }: EntryDetailProps) {
  const { t } = useTranslation('journal');
  const words = useJournalWords();
  const { data } = useServer<Proved>(`/api/journal/${line.id}`);
  const outcome = line.outcome === 'refused' ? t('detail.refused', { code: line.code ?? '' }) : t('detail.accepted');
  const facts = [
    { label: t('detail.when'), value: words.when(line) },
    { label: t('detail.who'), value: words.nameOf(line.staffId) },
    { label: t('detail.what'), value: <code>{line.action}</code> },
    { label: t('detail.withWhat'), value: words.resource(line) },
    { label: t('detail.outcome'), value: outcome },
    { label: t('detail.purpose'), value: line.purpose ?? t('detail.none') },
    { label: t('detail.device'), value: line.device },
    { label: t('detail.session'), value: <code>{line.session}</code> },
    { label: t('detail.people'), value: <Only ids={line.people} name={words.codeOf} onOnly={onOnly} /> },
    { label: t('detail.records'), value: <Only ids={line.records} name={words.codeOf} onOnly={onOnly} /> },
    { label: t('detail.leaf'), value: data?.line.leaf ?? line.leaf ?? t('detail.waiting') },
    { label: t('detail.id'), value: <code className={styles.id}>{line.id}</code> },
  ];
  return (
    <div className={styles.detail}>
      <PageHeader title={words.said(line)} />
      <FactList facts={facts} />
      <Note>{t('detail.proofHint')}</Note>
      <Button
        icon="download"
        disabledReason={isProof(data?.proof) ? undefined : t('detail.waiting')}
        onClick={() => save(line.id, data?.proof)}
      >
        {t('detail.proof')}
      </Button>
    </div>
  );
}

function Only({
  ids,
  name,
  onOnly,
}: {
  ids: readonly string[];
  name: (id: string) => string;
  onOnly: (id: string) => void;
}) {
  const { t } = useTranslation('journal');
  if (ids.length === 0) return t('detail.none');
  return (
    <Cluster>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className={styles.only}
          onClick={() => onOnly(id)}
          title={t('detail.only', { code: name(id) })}
        >
          {name(id)}
        </button>
      ))}
    </Cluster>
  );
}

function isProof(proof: Proved['proof'] | undefined): proof is object {
  return typeof proof === 'object' && proof !== null;
}

function save(id: string, proof: Proved['proof'] | undefined): void {
  if (!isProof(proof)) return;
  const url = URL.createObjectURL(new Blob([JSON.stringify(proof, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `proof-${id}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
