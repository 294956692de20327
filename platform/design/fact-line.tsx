import type { ReactNode } from 'react';
import styles from './fact-line.module.css';
import { Icon, type IconName } from './icons.tsx';
import type { Tone } from './kinds.ts';
import { toneStyle } from './tone.ts';

type FactLineProps = {
  children: ReactNode;
  icon?: IconName | undefined;
  tone?: Tone | undefined;
  strong?: boolean | undefined;
};

/** A small fact with its icon: a source, a missing paper, a rule. */
export function FactLine({ children, icon, tone, strong = tone !== undefined }: FactLineProps) {
  return (
    <span
      className={[styles.line, tone && styles.toned, strong && styles.strong].filter(Boolean).join(' ')}
      style={tone && toneStyle(tone)}
    >
      {icon && <Icon name={icon} size={16} />}
      <span>{children}</span>
    </span>
  );
}
