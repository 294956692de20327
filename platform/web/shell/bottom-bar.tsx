import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/design/icons.tsx';
import { AppLink } from '#platform/design/navigate.tsx';
import styles from './bottom-bar.module.css';
import type { Room } from './kinds.ts';

type BottomBarProps = {
  rooms: readonly Room[];
  phoneRooms: readonly string[];
  current: string;
  onWrite?: (() => void) | undefined;
  onMore: () => void;
};

/** Five places under the thumb; writing stands in the middle. */
export function BottomBar({ rooms, phoneRooms, current, onWrite, onMore }: BottomBarProps) {
  const { t } = useTranslation('shell');
  const shown = phoneRooms.flatMap((letter) => rooms.find((room) => room.letter === letter) ?? []);
  const elsewhere = !shown.some((room) => room.letter === current);
  return (
    <nav className={styles.bar} aria-label={t('rooms')}>
      {shown.slice(0, 2).map((room) => (
        <Place key={room.letter} room={room} current={room.letter === current} />
      ))}
      {onWrite && (
        <button type="button" className={styles.write} onClick={onWrite}>
          <span>
            <Icon name="write" size={26} />
          </span>
          {t('write')}
        </button>
      )}
      {shown.slice(2, 3).map((room) => (
        <Place key={room.letter} room={room} current={room.letter === current} />
      ))}
      <button type="button" className={elsewhere ? styles.current : styles.place} onClick={onMore}>
        <Icon name="more" size={22} />
        {t('more')}
      </button>
    </nav>
  );
}

function Place({ room, current }: { room: Room; current: boolean }) {
  return (
    <AppLink to={room.to} className={current ? styles.current : styles.place} current={current}>
      <Icon name={room.icon} size={22} />
      {room.shortLabel ?? room.label}
    </AppLink>
  );
}
