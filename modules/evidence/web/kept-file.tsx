import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { EvidenceFacts } from '#modules/evidence/model/evidence.ts';
import { Button } from '#platform/design/button.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { Section } from '#platform/design/section.tsx';
import styles from './evidence.module.css';
import { type Fetched, fetchFile } from './fetch-file.ts';
import { useSizeWords } from './use-size-words.ts';

type Said = Fetched | 'fetching' | null;

/** The file behind a piece of evidence: its hash in full, and the way to fetch it. What arrives is hashed here again. */
export function KeptFile({ evidence }: { evidence: Stored<EvidenceFacts> }) {
  const { t } = useTranslation('evidence');
  const [said, setSaid] = useState<Said>(null);
  const size = useSizeWords();
  const { sha256 } = evidence;
  if (sha256 === null) return <FactLine icon="evidence">{t('row.thing')}</FactLine>;
  const open = async () => {
    setSaid('fetching');
    setSaid(await fetchFile(evidence.id, sha256));
  };
  return (
    <Section title={t('file.title')}>
      <p className={styles.hash}>
        <span>{t('file.sha256')}</span>
        <code>{sha256}</code>
      </p>
      <div className={styles.about}>
        <span>{size(evidence.size ?? 0)}</span>
        <span>{evidence.mime}</span>
        {evidence.originalName && (
          <span className="s-private">{t('file.original', { name: evidence.originalName })}</span>
        )}
      </div>
      <div>
        <Button icon="download" onClick={open} busy={said === 'fetching'}>
          {t('file.fetch')}
        </Button>
      </div>
      <FileWords said={said} />
    </Section>
  );
}

function FileWords({ said }: { said: Said }) {
  const { t } = useTranslation('evidence');
  if (said === null || said === 'fetching') return null;
  if (said === 'same')
    return (
      <Note tone="ok" icon="met">
        {t('file.same')}
      </Note>
    );
  return (
    <Note tone="missed" icon="late">
      {t(`file.${said}`)}
    </Note>
  );
}
