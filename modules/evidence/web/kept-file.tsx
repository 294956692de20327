import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { EvidenceFacts } from '#modules/evidence/model/evidence.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { Section } from '#platform/design/section.tsx';
import { CertificateForm } from './certificate.form.tsx';
import styles from './evidence.module.css';
import type { Fetched } from './fetch-file.ts';
import { FileWords } from './file-words.tsx';
import { TakeOut } from './take-out.tsx';
import { useSizeWords } from './use-size-words.ts';
import { WorkingCopy } from './working-copy.tsx';

/** The file behind a piece of evidence: its hash in full, a copy to look at, and the way to the original. */
export function KeptFile({ evidence }: { evidence: Stored<EvidenceFacts> }) {
  const { t } = useTranslation('evidence');
  const [asking, setAsking] = useState(false);
  const [certifying, setCertifying] = useState<'form' | 'made' | null>(null);
  const [said, setSaid] = useState<Fetched | null>(null);
  const size = useSizeWords();
  const { sha256 } = evidence;
  if (sha256 === null) return <FactLine icon="evidence">{t('row.thing')}</FactLine>;
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
      <WorkingCopy evidenceId={evidence.id}>
        <Button icon="download" onClick={() => setAsking(true)}>
          {t('file.takeOut')}
        </Button>
        <Button icon="print" onClick={() => setCertifying('form')}>
          {t('certificate.act')}
        </Button>
      </WorkingCopy>
      <FileWords said={said} />
      {certifying === 'made' && (
        <Note tone="ok" icon="met">
          {t('certificate.made')}
        </Note>
      )}
      <Drawer opened={certifying === 'form'} onClose={() => setCertifying(null)} title={t('certificate.title')}>
        {certifying === 'form' && (
          <CertificateForm
            evidenceId={evidence.id}
            onClose={() => setCertifying(null)}
            onMade={() => setCertifying('made')}
          />
        )}
      </Drawer>
      <TakeOut
        evidence={{ id: evidence.id, sha256 }}
        opened={asking}
        onClose={() => setAsking(false)}
        onSaid={setSaid}
      />
    </Section>
  );
}
