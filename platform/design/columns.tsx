import type { ReactNode } from 'react';
import styles from './columns.module.css';

/** The screen's content and, where there is room, a right column; below it on phones. */
export function Columns({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.side}>{side}</aside>
    </div>
  );
}
