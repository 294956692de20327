import type { ReactNode } from 'react';
import type { Tone } from './kinds.ts';
import styles from './section-title.module.css';
import { toneStyle } from './tone.ts';

type SectionTitleProps = {
  children: ReactNode;
  count?: number | undefined;
  tone?: Tone | undefined;
  /** Something small at the right, such as *newest first*. */
  action?: ReactNode;
  /** Below what it stands: 2 under the page's title, 3 under a 2. */
  level?: 2 | 3 | undefined;
  /** The size of a group in a list, such as *Late*. */
  small?: boolean | undefined;
};

export function SectionTitle({ children, count, tone, action, level = 2, small = level === 3 }: SectionTitleProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.line}>
      <Heading
        className={[small ? styles.three : styles.two, tone && styles.toned].filter(Boolean).join(' ')}
        style={tone && toneStyle(tone)}
      >
        {children}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </Heading>
      {action}
    </div>
  );
}
