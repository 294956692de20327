import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import type { Tone } from './kinds.ts';
import styles from './tag.module.css';
import { toneStyle } from './tone.ts';

type TagProps = {
  children: ReactNode;
  tone?: Tone | undefined;
  icon?: IconName | undefined;
  /** Dashed outline, no fill: not happened yet. */
  dashed?: boolean | undefined;
};

/** A word in a tint, such as *Open* or *planned*. */
export function Tag({ children, tone = 'mute', icon, dashed }: TagProps) {
  return (
    <span className={dashed ? styles.dashed : styles.tag} style={toneStyle(tone)}>
      {icon && <Icon name={icon} size={15} />}
      {children}
    </span>
  );
}
