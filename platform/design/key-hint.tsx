import type { ReactNode } from 'react';
import styles from './key-hint.module.css';

/** A key and what it does: *E done*. Only where there is a keyboard. */
export function KeyHint({ keys, children }: { keys: string; children: ReactNode }) {
  return (
    <span className={styles.hint}>
      <kbd>{keys}</kbd>
      {children}
    </span>
  );
}
