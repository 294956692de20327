import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './mark.module.css';

const LONG_PRESS_MS = 600;

/** An arch within an arch, a small light inside. Held long, it locks at once. */
export function Mark({ onLock, withName }: { onLock: () => void; withName?: boolean | undefined }) {
  const { t } = useTranslation('shell');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  const start = () => {
    timer.current = setTimeout(onLock, LONG_PRESS_MS);
  };
  return (
    <span className={styles.mark} onPointerDown={start} onPointerUp={stop} onPointerLeave={stop} onPointerCancel={stop}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden focusable={false}>
        <path className={styles.outer} d="M3 21.5V11.5a9 9 0 0 1 18 0v10" />
        <path className={styles.inner} d="M8 21.5V12.5a4 4 0 0 1 8 0v9" />
        <circle className={styles.light} cx="12" cy="14.5" r="1.6" />
      </svg>
      {withName ? <strong>{t('mark')}</strong> : <span className="s-hidden">{t('mark')}</span>}
    </span>
  );
}
