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
  /** 2 begins a part of the page; 3 begins a group in a list. */
  level?: 2 | 3 | undefined;
};

export function SectionTitle({ children, count, tone, action, level = 2 }: SectionTitleProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.line}>
      <Heading className={level === 2 ? styles.two : styles.three} style={tone && toneStyle(tone)}>
        {children}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </Heading>
      {action}
    </div>
  );
}
