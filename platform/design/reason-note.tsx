import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import styles from './reason-note.module.css';

type ReasonNoteProps = {
  /** *Not today*; never *Error*. */
  title: string;
  words: ReactNode;
  /** What can be said aloud, which gives nothing away. */
  say?: ReactNode;
  icon?: IconName | undefined;
  /** What can be done now. */
  children?: ReactNode;
};

/** A refusal in its place: what, why, and what can be done. */
export function ReasonNote({ title, words, say, icon = 'refused', children }: ReasonNoteProps) {
  return (
    <div className={styles.stack}>
      <div className={styles.note} role="alert">
        <strong className={styles.title}>
          <Icon name={icon} size={20} />
          {title}
        </strong>
        <p>{words}</p>
        {say && <p className={styles.say}>{say}</p>}
      </div>
      {children}
    </div>
  );
}
