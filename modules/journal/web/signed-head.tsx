import { useTranslation } from 'react-i18next';
import { readCheckpoint } from '#kernel/checkpoint.ts';
import type { ToldHead } from '#kernel/judge-head.ts';
import { useServer } from '#platform/web/server-read.ts';
import styles from './journal.module.css';

/** How far the journal is signed, and the key it is checked by: whoever printed it at the first start can compare. */
export function SignedHead() {
  const { t } = useTranslation('journal');
  const { data } = useServer<ToldHead>('/api/journal-head');
  if (!data) return null;
  const size = data.checkpoint ? readCheckpoint(data.checkpoint)?.size : undefined;
  return (
    <details className={styles.head}>
      <summary>{size === undefined ? t('head.none') : t('head.title', { size })}</summary>
      <p>{t('head.key')}</p>
      <code className={styles.id}>{data.verifyKey}</code>
    </details>
  );
}
