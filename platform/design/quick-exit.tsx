import { useTranslation } from 'react-i18next';
import { Icon } from './icons.tsx';
import { leaveNow } from './leave.ts';
import styles from './quick-exit.module.css';

type QuickExitProps = {
  /** The neutral page of the organisation. */
  to?: string | undefined;
  /** On narrow bars; the word is then read aloud. */
  iconOnly?: boolean | undefined;
};

/** Leave, on every screen, without asking. Shift three times does the same (`useQuickExit`). */
export function QuickExit({ to, iconOnly }: QuickExitProps) {
  const { t } = useTranslation('design');
  return (
    <button
      type="button"
      className={styles.exit}
      onClick={() => leaveNow(to)}
      aria-label={iconOnly ? t('exit.leave') : undefined}
    >
      <Icon name="exit" size={18} />
      {!iconOnly && <span>{t('exit.leave')}</span>}
      {!iconOnly && <kbd aria-hidden>{t('exit.keys')}</kbd>}
    </button>
  );
}
