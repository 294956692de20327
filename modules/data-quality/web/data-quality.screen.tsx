import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataQualityNote } from '#modules/data-quality/model/data-quality-note.ts';
import { findContradictions } from '#modules/data-quality/model/find-contradictions.ts';
import { keepStatement } from '#modules/data-quality/model/keep-statement.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import { ContradictionCard } from './contradiction-card.tsx';
import styles from './data-quality.module.css';
import { KeepStatementForm } from './keep-statement.form.tsx';

/** What does not agree: both statements in plain words, and the records concerned. Nobody is scored. */
export function DataQualityScreen() {
  const { t } = useTranslation('data-quality');
  const { ownReads, reads } = useMe();
  const found = findContradictions({ reader: useReader(), sees: [...new Set([...reads, ...ownReads])] });
  const noted = new Map(useRecords(DataQualityNote).map((note) => [note.contradiction, note]));
  const [open, kept] = [found.filter(({ id }) => !noted.has(id)), found.filter(({ id }) => noted.has(id))];
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} actions={<SayWhatWasSaid />} />
      <Section title={t('open')} count={open.length}>
        {open.length === 0 ? (
          <EmptyLine>{t('nothing')}</EmptyLine>
        ) : (
          <ul className={styles.list}>
            {open.map((one) => (
              <li key={one.id}>
                <ContradictionCard contradiction={one} note={null} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {kept.length > 0 && (
        <Section title={t('kept')} count={kept.length}>
          <ul className={styles.list}>
            {kept.map((one) => (
              <li key={one.id}>
                <ContradictionCard contradiction={one} note={noted.get(one.id) ?? null} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

/** A text was read: what it says is kept as said, and compared from now on. */
function SayWhatWasSaid() {
  const { t } = useTranslation('data-quality');
  const [writing, setWriting] = useState(false);
  if (!useMayAsk(keepStatement)) return null;
  const close = () => setWriting(false);
  return (
    <>
      <Button kind="primary" icon="write" onClick={() => setWriting(true)}>
        {t('say.open')}
      </Button>
      <Drawer opened={writing} onClose={close} title={t('say.title')}>
        <KeepStatementForm onClose={close} />
      </Drawer>
    </>
  );
}
