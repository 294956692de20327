import { useTranslation } from 'react-i18next';
import { IconButton } from '#platform/design/icon-button.tsx';
import { Icon } from '#platform/design/icons.tsx';
import { type Language, LanguageSwitch } from '#platform/design/language-switch.tsx';
import { OfflineBadge } from '#platform/design/offline-badge.tsx';
import { QuickExit } from '#platform/design/quick-exit.tsx';
import type { SyncState } from './kinds.ts';
import { Mark } from './mark.tsx';
import styles from './top-bar.module.css';

type TopBarProps = {
  sync: SyncState;
  now: string;
  language: Language;
  onLanguage: (language: Language) => void;
  exitTo?: string | undefined;
  onLock: () => void;
  onPalette: () => void;
  /** On a phone, in place of the mark: out of a page opened from a list. */
  onBack?: (() => void) | undefined;
};

export function TopBar({ sync, now, language, onLanguage, exitTo, onLock, onPalette, onBack }: TopBarProps) {
  const { t } = useTranslation('shell');
  return (
    <header className={styles.bar}>
      <span className={styles.mark}>
        {onBack ? <IconButton icon="back" label={t('back')} onClick={onBack} framed /> : <Mark onLock={onLock} />}
      </span>
      <button type="button" className={styles.search} onClick={onPalette} aria-keyshortcuts="Control+K">
        <Icon name="search" size={18} />
        <span>{t('search')}</span>
        <kbd>{t('searchKeys')}</kbd>
      </button>
      <span className={styles.sync}>
        <OfflineBadge {...sync} now={now} />
      </span>
      <span className={styles.find}>
        <IconButton icon="search" label={t('searchShort')} onClick={onPalette} framed />
      </span>
      <span className={styles.language}>
        <LanguageSwitch value={language} onChange={onLanguage} />
      </span>
      <QuickExit to={exitTo} />
    </header>
  );
}
