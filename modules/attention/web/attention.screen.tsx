import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Clash } from '#modules/attention/model/clash.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Section } from '#platform/design/section.tsx';
import { useWebHouse } from '#platform/web/house.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './attention.module.css';
import { ClashItem } from './clash-item.tsx';
import { NotSentItem, RefusedItem } from './outbox-items.tsx';

/** What waits for a person: two values, what was not accepted, what was not sent. Nothing here goes away by itself. */
export function AttentionScreen() {
  const { t } = useTranslation('attention');
  const { outbox } = useWebHouse();
  useSyncExternalStore(outbox.subscribe, outbox.mark);
  const clashes = useRecords(Clash, { settled: null }).toSorted((a, b) => (a.theirsAt < b.theirsAt ? -1 : 1));
  const [refused, waiting] = [outbox.refused(), outbox.waiting()];
  const isEmpty = clashes.length + refused.length + waiting.length === 0;
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} />
      {isEmpty && <EmptyLine>{t('empty')}</EmptyLine>}
      {clashes.length > 0 && (
        <Section title={t('clashes')} count={clashes.length}>
          <ul className={styles.list}>
            {clashes.map((clash) => (
              <ClashItem key={clash.id} clash={clash} />
            ))}
          </ul>
        </Section>
      )}
      {refused.length > 0 && (
        <Section title={t('refused')} count={refused.length}>
          <ul className={styles.list}>
            {refused.map((one) => (
              <RefusedItem key={one.command.id} refused={one} onLetGo={() => outbox.letGo(one.command.id)} />
            ))}
          </ul>
        </Section>
      )}
      {waiting.length > 0 && (
        <Section title={t('notSent')} count={waiting.length}>
          <ul className={styles.list}>
            {waiting.map((command) => (
              <NotSentItem key={command.id} command={command} onTry={outbox.retry} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
