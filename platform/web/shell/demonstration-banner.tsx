import { useTranslation } from 'react-i18next';
import styles from './demonstration-banner.module.css';

/** Nobody may take invented people for real ones, or real ones for invented. */
export function DemonstrationBanner({ shown }: { shown: boolean }) {
  const { t } = useTranslation('shell');
  return shown ? (
    <aside className={styles.banner} aria-label={t('demonstration')}>
      {t('demonstration')}
    </aside>
  ) : null;
}
