import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { timeWords } from './dated-words.ts';
import styles from './lock-screen.module.css';

type LockScreenProps = {
  onUnlock: () => void;
  busy?: boolean | undefined;
  /** Below *Unlock*, once it was pressed: what is asked, or why it did not open. */
  children?: ReactNode;
};

/** Covers everything at once: the time and *Unlock*, no name, no count, no place. */
export function LockScreen({ onUnlock, busy, children }: LockScreenProps) {
  const { t, i18n } = useTranslation('design');
  const [now, setNow] = useState(() => new Date().toISOString());
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    const timer = setInterval(() => setNow(new Date().toISOString()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div ref={box} tabIndex={-1} className={styles.lock} role="dialog" aria-modal="true" aria-label={t('lock.label')}>
      <time className={styles.time}>{timeWords(now, i18n.language)}</time>
      <Button icon="lock" onClick={onUnlock} busy={busy}>
        {t('lock.unlock')}
      </Button>
      {children && <div className={styles.asked}>{children}</div>}
    </div>
  );
}
