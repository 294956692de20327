import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWebHouse } from '#platform/web/house.ts';
import styles from './app-shell.module.css';

const PATIENCE_MS = 1000;

/** While a part of the application is fetched: quiet, and in words once it is clear that no server answers. */
export function PartComing() {
  const { t } = useTranslation('shell');
  const { reached } = useWebHouse().feed;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown || (reached && navigator.onLine)) return null;
  return (
    <p className={styles.warning} role="status">
      {t('partNotReached')}
    </p>
  );
}
