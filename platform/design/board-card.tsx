import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './board-card.module.css';
import { AppLink } from './navigate.tsx';

type Move = { code: string; label: string };
type BoardCardProps = {
  title: string;
  code: string;
  /** At the right: *day 17*. */
  corner?: string | undefined;
  /** FactLines. */
  facts?: ReactNode;
  /** FactLines with the tone of risk. */
  warnings?: ReactNode;
  selected?: boolean | undefined;
  to?: string | undefined;
  onOpen?: (() => void) | undefined;
  /** Where it may be moved, by keyboard and finger alike: nothing is dragged. */
  moves?: readonly Move[] | undefined;
  onMove?: ((code: string) => void) | undefined;
};

export function BoardCard(props: BoardCardProps) {
  const { code, corner, facts, warnings, selected, moves, onMove } = props;
  const { t } = useTranslation('design');
  return (
    <li className={selected ? styles.selected : styles.card}>
      <div className={styles.line}>
        <h3>
          <CardTitle {...props} /> <span className={styles.code}>{code}</span>
        </h3>
        {corner && <span className={styles.corner}>{corner}</span>}
      </div>
      {facts && <div className={styles.facts}>{facts}</div>}
      {warnings && <div className={styles.facts}>{warnings}</div>}
      {moves && onMove && (
        <select
          className={styles.move}
          value=""
          aria-label={t('board.move', { title: code })}
          onChange={(event) => onMove(event.currentTarget.value)}
        >
          <option value="">{t('board.moveTo')}</option>
          {moves.map((move) => (
            <option key={move.code} value={move.code}>
              {move.label}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

function CardTitle({ title, to, onOpen }: BoardCardProps) {
  if (to)
    return (
      <AppLink to={to} className={`${styles.open} s-private`}>
        {title}
      </AppLink>
    );
  if (!onOpen) return <span className="s-private">{title}</span>;
  return (
    <button type="button" className={`${styles.open} s-private`} onClick={onOpen}>
      {title}
    </button>
  );
}
