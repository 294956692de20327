import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '#platform/design/avatar.tsx';
import { IconButton } from '#platform/design/icon-button.tsx';
import { Icon, type IconName } from '#platform/design/icons.tsx';
import { AppLink } from '#platform/design/navigate.tsx';
import type { Room, ShellUser } from './kinds.ts';
import { Mark } from './mark.tsx';
import styles from './side-bar.module.css';

type SideBarProps = {
  rooms: readonly Room[];
  current: string;
  user: ShellUser;
  attention?: { count: number; to: string } | undefined;
  onLock: () => void;
};

/** Own rooms only, counts in plain grey: nothing here grows red overnight. */
export function SideBar({ rooms, current, user, attention, onLock }: SideBarProps) {
  const { t } = useTranslation('shell');
  const list = useRef<HTMLUListElement>(null);
  // The room one stands in is in view, also where the list is longer than the window.
  useEffect(() => {
    if (current !== '') list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav className={styles.bar} aria-label={t('rooms')}>
      <div className={styles.mark}>
        <Mark onLock={onLock} withName />
      </div>
      <ul className={styles.rooms} ref={list}>
        {rooms.map((room) => (
          <li key={room.letter}>
            <RoomLink {...room} current={room.letter === current} />
          </li>
        ))}
      </ul>
      {attention && attention.count > 0 && (
        <div className={styles.attention}>
          <RoomLink
            to={attention.to}
            icon="attention"
            label={t('attention')}
            count={attention.count}
            current={current === 'x'}
            loud
          />
        </div>
      )}
      <div className={styles.user}>
        <User user={user} current={current === 'y'} />
        <IconButton icon="lock" label={t('lock')} onClick={onLock} />
      </div>
    </nav>
  );
}

function User({ user, current }: { user: ShellUser; current: boolean }) {
  const { t } = useTranslation('shell');
  const who = (
    <>
      <Avatar initials={user.initials} />
      <span className={styles.name}>
        <strong>{user.name}</strong>
        <span>{user.role}</span>
        {user.to && <span className="s-hidden">{t('mySignIn')}</span>}
      </span>
    </>
  );
  if (!user.to) return who;
  return (
    <AppLink to={user.to} className={styles.who} current={current}>
      {who}
    </AppLink>
  );
}

type RoomLinkProps = {
  to: string;
  icon: IconName;
  label: string;
  count?: number | undefined;
  current: boolean;
  loud?: boolean | undefined;
};

function RoomLink({ to, icon, label, count, current, loud }: RoomLinkProps) {
  return (
    <AppLink to={to} className={current ? styles.current : styles.room} current={current}>
      <Icon name={icon} size={18} />
      <span className={styles.label}>{label}</span>
      {count ? <span className={loud ? styles.loud : styles.count}>{count}</span> : null}
    </AppLink>
  );
}
