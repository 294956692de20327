import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, LanguageSwitch } from '#platform/design/language-switch.tsx';
import { changeLanguage } from '../words.ts';
import styles from './door-page.module.css';

/** What stands around everything before the application: a neutral name, the languages, one column. */
export function DoorFrame({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('door');
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <strong>{t('name')}</strong>
        <LanguageSwitch
          value={i18n.language as Language}
          onChange={(language) => void changeLanguage(i18n, language)}
        />
      </header>
      {children}
    </main>
  );
}
