import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './evidence.module.css';
import { EvidenceRows } from './evidence-rows.tsx';
import { RecordEvidenceForm } from './record-evidence.form.tsx';
import { useAbouts } from './use-abouts.ts';

/** All evidence one may see, by what it belongs to. */
export function EvidenceListScreen() {
  const { t } = useTranslation('evidence');
  const [writing, setWriting] = useState(false);
  const may = useMayAsk(recordEvidence);
  const all = useRecords(Evidence);
  const titleOf = useAbouts().titleOf;
  const abouts = [...new Set(all.map((one) => one.aboutId))];
  const act = may && (
    <Button kind="primary" icon="write" onClick={() => setWriting(true)}>
      {t('record.title')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={t('list.title')} lead={t('list.lead')} actions={act} />
      {all.length === 0 && <EmptyLine>{t('list.none')}</EmptyLine>}
      {abouts.map((aboutId) => {
        const here = all.filter((one) => one.aboutId === aboutId);
        return (
          <Section
            key={aboutId}
            title={titleOf(aboutId)}
            count={here.length}
            action={
              <Button kind="quiet" icon="evidence" to={`/v/${aboutId}`}>
                {t('list.openAll')}
              </Button>
            }
          >
            <EvidenceRows evidence={here} label={titleOf(aboutId)} />
          </Section>
        );
      })}
      <Drawer opened={writing} onClose={() => setWriting(false)} title={t('record.title')}>
        <RecordEvidenceForm onClose={() => setWriting(false)} />
      </Drawer>
    </div>
  );
}
