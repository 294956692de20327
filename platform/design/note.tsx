import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import type { Tone } from './kinds.ts';
import styles from './note.module.css';
import { toneStyle } from './tone.ts';

type NoteProps = {
  children: ReactNode;
  icon?: IconName | undefined;
  tone?: Tone | undefined;
};

/** A sentence in a tinted box. */
export function Note({ children, icon, tone = 'mute' }: NoteProps) {
  return (
    <div className={styles.note} style={toneStyle(tone)}>
      {icon && <Icon name={icon} />}
      <div>{children}</div>
    </div>
  );
}
