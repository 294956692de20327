import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './board-column.module.css';

type BoardColumnProps = {
  title: string;
  sub?: string | undefined;
  used?: number | undefined;
  total?: number | undefined;
  /** Where there is no total. */
  count?: number | undefined;
  /** What stands at the foot: *One free bed*. */
  free?: ReactNode;
  children: ReactNode;
};

/** A column of a board; for those who listen, a list with its heading. */
export function BoardColumn({ title, sub, used, total, count, free, children }: BoardColumnProps) {
  const { t } = useTranslation('design');
  const id = useId();
  const places = total !== undefined && used !== undefined;
  return (
    <section className={styles.column} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        <span className={styles.count}>{places ? t('board.of', { used, total }) : count}</span>
        {sub && <p>{sub}</p>}
        {places && <Meter used={used} total={total} />}
      </header>
      <ul className={styles.cards}>{children}</ul>
      {free && <div className={styles.free}>{free}</div>}
    </section>
  );
}

function Meter({ used, total }: { used: number; total: number }) {
  return (
    <span className={styles.meter} aria-hidden>
      {Array.from({ length: total }, (_, place) => ({ id: `place${place}`, used: place < used })).map((place) => (
        <i key={place.id} data-used={place.used || undefined} />
      ))}
    </span>
  );
}

/** A row of columns that scrolls by itself. */
export function Board({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.board} aria-label={label}>
      {children}
    </section>
  );
}
