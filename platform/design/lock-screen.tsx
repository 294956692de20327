import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { timeWords } from './dated-words.ts';
import styles from './lock-screen.module.css';

/** Covers everything at once: the time and *Unlock*, no name, no count, no place. */
export function LockScreen({ onUnlock }: { onUnlock: () => void }) {
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
      <Button icon="lock" onClick={onUnlock}>
        {t('lock.unlock')}
      </Button>
    </div>
  );
}
