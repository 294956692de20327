import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writePrayer } from '#modules/prayer/model/prayer-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Section } from '#platform/design/section.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useMayAsk } from '#platform/web/me.ts';
import styles from './prayer.module.css';
import { PrayerList } from './prayer-list.tsx';
import { usePrayers } from './use-prayers.ts';
import { WaitingPrayers } from './waiting-prayers.tsx';
import { WritePrayerForm } from './write-prayer.form.tsx';

/** What people are asked to pray for, and what readers sent. */
export function PrayersScreen() {
  const { t } = useTranslation('prayer');
  const say = useRefusalWords();
  const [writing, setWriting] = useState(false);
  const may = useMayAsk(writePrayer);
  const { data, state, refusal, again } = usePrayers();
  const actions = may && (
    <Button kind="primary" icon="write" onClick={() => setWriting(true)}>
      {t('write.title')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} actions={actions} />
      <PrayerList />
      <Section title={t('waiting')} count={data?.waiting}>
        {refusal && <Note tone="missed">{say(refusal)}</Note>}
        {state === 'not-reached' && <Note icon="offline">{t('notReached')}</Note>}
        {state === 'loading' && <ShapeSkeleton shape="rows" count={3} />}
        {data && data.prayers.length === 0 && <EmptyLine>{t('noneWaiting')}</EmptyLine>}
        {data && data.prayers.length > 0 && <WaitingPrayers prayers={data.prayers} onDecided={again} />}
      </Section>
      <Drawer opened={writing} onClose={() => setWriting(false)} title={t('write.title')}>
        {writing && <WritePrayerForm prayer={null} onClose={() => setWriting(false)} />}
      </Drawer>
    </div>
  );
}
