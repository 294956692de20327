import { useTranslation } from 'react-i18next';
import { timeWords, type Words } from './dated-words.ts';
import { Icon } from './icons.tsx';
import styles from './offline-badge.module.css';

type OfflineBadgeProps = {
  toSend: number;
  /** The moment of the last contact with the server. */
  since?: string | undefined;
  reached: boolean;
  now: string;
};

const MS_PER_DAY = 86_400_000;

/** *All sent*, *2 to send*, *not reached for 3 days*: calm, for offline is a normal state. */
export function OfflineBadge({ toSend, since, reached, now }: OfflineBadgeProps) {
  const { t, i18n } = useTranslation('design');
  const days = since ? Math.floor((Date.parse(now) - Date.parse(since)) / MS_PER_DAY) : 0;
  if (reached && toSend === 0) {
    const words = since ? t('sync.allSentAt', { time: timeWords(since, i18n.language) }) : t('sync.allSent');
    return (
      <span className={styles.sent} role="status">
        <Icon name="sent" size={18} />
        <span className={styles.words}>{words}</span>
      </span>
    );
  }
  return (
    <span className={styles.pending} role="status">
      <Icon name={reached ? 'pending' : 'offline'} size={18} />
      {pendingWords(toSend, days, t)}
    </span>
  );
}

function pendingWords(toSend: number, days: number, t: Words): string {
  if (toSend > 0) return t('sync.toSend', { count: toSend });
  return days > 0 ? t('sync.notReached', { days }) : t('sync.offline');
}
