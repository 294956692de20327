import type { ReactNode } from 'react';
import type { Tone } from './kinds.ts';
import styles from './section.module.css';
import { SectionTitle } from './section-title.tsx';

type SectionProps = {
  title: ReactNode;
  children: ReactNode;
  count?: number | undefined;
  tone?: Tone | undefined;
  action?: ReactNode;
  level?: 2 | 3 | undefined;
  small?: boolean | undefined;
};

/** A part of a page: its title, and what stands under it. */
export function Section({ title, children, ...rest }: SectionProps) {
  return (
    <section className={styles.section}>
      <SectionTitle {...rest}>{title}</SectionTitle>
      {children}
    </section>
  );
}
