import type { ReactNode } from 'react';
import styles from './empty-line.module.css';

/** One sentence on what will stand here, and one act. No drawing. */
export function EmptyLine({ children, act }: { children: ReactNode; act?: ReactNode }) {
  return (
    <div className={styles.line}>
      <p>{children}</p>
      {act}
    </div>
  );
}
