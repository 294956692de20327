import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import type { Entry } from '#modules/case-file/model/case-file.ts';
import { correctEntry } from '#modules/case-file/model/correct-entry.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useServer } from '#platform/web/server-read.ts';
import styles from './case-file.module.css';
import { CorrectEntryForm } from './correct-entry.form.tsx';

type EntryProps = { entry: StoredOf<typeof Entry> };

/** What can be done with an entry: correct it, and read what stood there before. */
export function EntryActs({ entry }: EntryProps) {
  const { t } = useTranslation('case-file');
  const [correcting, setCorrecting] = useState(false);
  const may = useMayAsk(correctEntry);
  return (
    <>
      {/* Asked anew once the server has written it: what is corrected here is not history there yet. */}
      {entry.version > 1 && <WhatStoodBefore key={entry.changedAt} entry={entry} />}
      {may && (
        <Button icon="correct" onClick={() => setCorrecting(true)}>
          {t('correctEntry.title')}
        </Button>
      )}
      <Drawer opened={correcting} onClose={() => setCorrecting(false)} title={t('correctEntry.title')}>
        <CorrectEntryForm entry={entry} onClose={() => setCorrecting(false)} />
      </Drawer>
    </>
  );
}

type History = { history: { version: number; before: { words?: unknown }; changedAt: string }[] };

function WhatStoodBefore({ entry }: EntryProps) {
  const { t } = useTranslation('case-file');
  const { data } = useServer<History>(`/api/entries/${entry.id}/history`);
  const texts = (data?.history ?? []).flatMap(({ version, before }) =>
    typeof before.words === 'string' ? [{ version, words: before.words }] : [],
  );
  if (texts.length === 0) return null;
  return (
    <div>
      <p className={styles.mute}>{t('correctEntry.before')}</p>
      <ul className={styles.history}>
        {texts.map(({ version, words }) => (
          <li key={version} lang={entry.lang} className="s-private">
            <del>{words}</del>
          </li>
        ))}
      </ul>
    </div>
  );
}
