import type { ReactNode } from 'react';
import styles from './stack.module.css';

/** Pieces of a card one under the other, with the same space between. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}
