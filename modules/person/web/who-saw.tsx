import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useMe, useNow } from '#platform/web/me.ts';
import { useServer } from '#platform/web/server-read.ts';
import styles from './person.module.css';

type Seen = { at: string; role: string; kind: string };

/** For the person herself: when her record was read, and in which role. Shown to her, or printed; never by name. */
export function WhoSaw({ person }: { person: Stored<PersonFacts> }) {
  const { t } = useTranslation('person');
  const [shown, setShown] = useState(false);
  return (
    <>
      <Cluster>
        <Button kind="quiet" icon="journal" onClick={() => setShown(true)}>
          {t('seen.title')}
        </Button>
      </Cluster>
      <Drawer opened={shown} onClose={() => setShown(false)} title={t('seen.title')}>
        <div className={styles.inDrawer}>{shown && <SeenList person={person} />}</div>
      </Drawer>
    </>
  );
}

function SeenList({ person }: { person: Stored<PersonFacts> }) {
  const { t } = useTranslation('person');
  const { data, state } = useServer<{ seen: Seen[] }>(`/api/people/${person.id}/seen`);
  const lines = useLines(data?.seen ?? []);
  const [by, when] = [useMe().name, useNow()];
  if (state === 'loading') return <EmptyLine>{t('loading')}</EmptyLine>;
  if (!data) return <EmptyLine>{t('identity.notReached')}</EmptyLine>;
  return (
    <>
      <SectionTitle>{t('seen.title')}</SectionTitle>
      <Note>{t('seen.explain')}</Note>
      {lines.length === 0 ? <EmptyLine>{t('seen.none')}</EmptyLine> : <FactList facts={lines} />}
      <Button kind="quiet" icon="print" onClick={() => window.print()}>
        {t('seen.print')}
      </Button>
      <PrintSheet kind={t('seen.title')} code={person.displayCode} by={by} when={when} tier="P2">
        <p>{t('seen.explain')}</p>
        <FactList facts={lines} />
      </PrintSheet>
    </>
  );
}

/** What one role did within a minute is one line: opening a page reads many records at once. */
function useLines(seen: readonly Seen[]) {
  const { t, i18n } = useTranslation(['person', 'door']);
  const days = new Map<string, Set<string>>();
  for (const { at, role, kind } of seen) {
    const when = momentWords(at, i18n.language);
    const what = `${t(`door:roles.${role}`)}: ${t(`person:seen.kind.${kind}`)}`;
    days.set(when, (days.get(when) ?? new Set()).add(what));
  }
  return [...days].map(([label, what]) => ({ label, value: [...what].join(' · ') }));
}
