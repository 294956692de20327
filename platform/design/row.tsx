import { type ReactNode, useId } from 'react';
import { AppLink } from './navigate.tsx';
import styles from './row.module.css';

type RowProps = {
  title: ReactNode;
  /** Chips, tags and facts below the title. */
  under?: ReactNode;
  /** What hurts next, at the right. */
  due?: ReactNode;
  leading?: ReactNode;
  to?: string | undefined;
  onOpen?: (() => void) | undefined;
  selected?: boolean | undefined;
  /** On this device only: dashed left edge. */
  pending?: boolean | undefined;
  /** Stands in the place of `due` while the row is selected or has the focus. */
  keys?: ReactNode;
};

/** One thing in a list. The title is the link; the rest stays text. */
export function Row(props: RowProps) {
  const id = useId();
  const look = [styles.row, props.selected && styles.selected, props.pending && styles.pending];
  return (
    <li className={look.filter(Boolean).join(' ')} data-row>
      {props.leading && <div className={styles.leading}>{props.leading}</div>}
      <div className={styles.words}>
        <div className={styles.title} id={id}>
          <Title {...props} />
        </div>
        {props.under && <div className={styles.under}>{props.under}</div>}
      </div>
      {props.due && <div className={styles.due}>{props.due}</div>}
      {props.keys && <div className={styles.keys}>{props.keys}</div>}
    </li>
  );
}

function Title({ title, to, onOpen }: RowProps) {
  if (to) return <AppLink to={to}>{title}</AppLink>;
  if (!onOpen) return <span>{title}</span>;
  return (
    <button type="button" onClick={onOpen}>
      {title}
    </button>
  );
}
