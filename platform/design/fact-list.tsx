import type { ReactNode } from 'react';
import styles from './fact-list.module.css';
import type { Tone } from './kinds.ts';
import { toneStyle } from './tone.ts';

type Fact = { label: string; value: ReactNode; tone?: Tone | undefined };

/** Labels and values side by side, as on a person's page. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.list}>
      {facts.map(({ label, value, tone }) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd className={tone && styles.toned} style={tone && toneStyle(tone)}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
