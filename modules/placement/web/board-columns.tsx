import { useTranslation } from 'react-i18next';
import type { BoardHome, Board as BoardOfStays } from '#modules/placement/model/board.ts';
import { Board, BoardColumn } from '#platform/design/board-column.tsx';
import { Icon } from '#platform/design/icons.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import styles from './placement.module.css';
import { GoneCard, StayCard } from './stay-card.tsx';

export const ELSEWHERE = 'elsewhere';

type BoardColumnsProps = {
  board: BoardOfStays;
  selected: string;
  onOpen: (stayId: string) => void /** On phones one column is shown at a time. */;
  shown: string;
};

export function BoardColumns({ board, selected, onOpen, shown }: BoardColumnsProps) {
  const { t } = useTranslation('placement');
  return (
    <Board label={t('board.label')}>
      {board.homes.map((one) => (
        <div key={one.home.id} className={styles.column} data-shown={shown === one.home.id || undefined}>
          <HomeColumn one={one} board={board} selected={selected} onOpen={onOpen} />
        </div>
      ))}
      <div className={styles.column} data-shown={shown === ELSEWHERE || undefined}>
        <ElsewhereColumn board={board} selected={selected} onOpen={onOpen} />
      </div>
    </Board>
  );
}

type ColumnProps = Omit<BoardColumnsProps, 'shown'>;

function HomeColumn({ one, board, selected, onOpen }: ColumnProps & { one: BoardHome }) {
  const { t } = useTranslation('placement');
  const { home, stays, free } = one;
  const serves = t(`board.serves.${home.serves ?? 'anyone'}`);
  const places =
    home.capacity === null || one.taken === null
      ? { count: one.taken ?? stays.length }
      : { used: one.taken, total: home.capacity };
  return (
    <BoardColumn
      title={home.name}
      sub={home.city ? t('board.region', { serves, city: home.city }) : serves}
      {...places}
      free={<FreeBeds one={one} board={board} free={free} />}
    >
      {stays.map((card) => (
        <StayCard
          key={card.stay.id}
          card={card}
          selected={card.stay.id === selected}
          onOpen={() => onOpen(card.stay.id)}
        />
      ))}
    </BoardColumn>
  );
}

/** A full home says so, and which one of its kind has room. */
function FreeBeds({ one, board, free }: { one: BoardHome; board: BoardOfStays; free: number | null }) {
  const { t } = useTranslation('placement');
  if (free === null) return null;
  const other = board.homes.find((each) => each.home.serves === one.home.serves && (each.free ?? 0) > 0);
  return (
    <>
      <Icon name={free > 0 ? 'bed' : 'unknown'} size={18} />
      <span>
        {free < 0 && <strong>{t('board.over', { count: -free })} </strong>}
        {[
          free <= 0 && other
            ? t('board.fullButRoom', { home: other.home.name })
            : t('board.free', { count: Math.max(free, 0) }),
          one.closed > 0 && t('board.closed', { count: one.closed }),
          one.arriving.length > 0 && t('board.arriving', { count: one.arriving.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

function ElsewhereColumn({ board, selected, onOpen }: ColumnProps) {
  const { t } = useTranslation('placement');
  return (
    <BoardColumn title={t('board.elsewhere')} sub={t('board.elsewhereSub')} count={board.elsewhere.length}>
      {board.elsewhere.map((card) => (
        <StayCard
          key={card.stay.id}
          card={card}
          selected={card.stay.id === selected}
          onOpen={() => onOpen(card.stay.id)}
          withPlace
        />
      ))}
      {board.gone.length > 0 && (
        <li className={styles.gone}>
          <SectionTitle level={3}>{t('board.gone')}</SectionTitle>
        </li>
      )}
      {board.gone.map((card) => (
        <GoneCard
          key={card.stay.id}
          card={card}
          selected={card.stay.id === selected}
          onOpen={() => onOpen(card.stay.id)}
        />
      ))}
    </BoardColumn>
  );
}
