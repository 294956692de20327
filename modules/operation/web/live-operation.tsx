import { useTranslation } from 'react-i18next';
import { IconButton } from '#platform/design/icon-button.tsx';
import { OfflineBadge } from '#platform/design/offline-badge.tsx';
import { QuickExit } from '#platform/design/quick-exit.tsx';
import { useScheme } from '#platform/design/use-scheme.ts';
import { useGo } from '#platform/web/address.ts';
import { useWebHouse } from '#platform/web/house.ts';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import { recordEvent } from '../model/record-event.ts';
import { Arming } from './arming.tsx';
import { LiveButtons } from './live-buttons.tsx';
import { LiveChildMark, LiveClock, LivePresence } from './live-clock.tsx';
import { LiveEntries } from './live-entries.tsx';
import styles from './live-operation.module.css';
import type { WholeOperation } from './use-operation.ts';
import { useTick } from './use-tick.ts';
import { useWakeLock } from './use-wake-lock.ts';

/**
 * The night itself. Code name only, no address, no person; one bright button at the thumb. Whoever may not write
 * sees the same without the buttons.
 */
export function LiveOperation({ whole }: { whole: WholeOperation }) {
  const now = useTick();
  const mayWrite = useMayAsk(recordEvent);
  useScheme('night');
  useWakeLock();
  return (
    <div className={styles.live}>
      <LiveHead name={whole.operation.codeName} now={now} />
      <div className={styles.when}>
        <LiveClock operation={whole.operation} now={now} />
        <LivePresence whole={whole} />
      </div>
      <LiveEntries whole={whole} now={now} />
      <LiveChildMark events={whole.events} now={now} />
      {mayWrite && (
        <LiveButtons whole={whole}>
          <Arming operationId={whole.operation.id} />
        </LiveButtons>
      )}
    </div>
  );
}

function LiveHead({ name, now }: { name: string; now: string }) {
  const { t } = useTranslation('operation');
  const { leaveTo } = useMe();
  const { outbox, feed } = useWebHouse();
  const go = useGo();
  return (
    <header className={styles.head}>
      <IconButton icon="back" label={t('live.back')} onClick={() => go('/o')} />
      <h1 className={styles.name}>{t('name', { name })}</h1>
      <span className={styles.frame}>
        <OfflineBadge toSend={outbox.waiting().length} reached={feed.reached} now={now} />
        <QuickExit to={leaveTo} />
      </span>
    </header>
  );
}
