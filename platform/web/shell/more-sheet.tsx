import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { IconButton } from '#platform/design/icon-button.tsx';
import { Icon } from '#platform/design/icons.tsx';
import { type Language, LanguageSwitch } from '#platform/design/language-switch.tsx';
import { AppLink } from '#platform/design/navigate.tsx';
import type { Room, ShellUser } from './kinds.ts';
import styles from './more-sheet.module.css';
import { SchemeChoice } from './scheme-choice.tsx';

type MoreSheetProps = {
  opened: boolean;
  onClose: () => void;
  rooms: readonly Room[];
  user: ShellUser;
  attention?: { count: number; to: string } | undefined;
  language: Language;
  onLanguage: (language: Language) => void;
  onLock: () => void;
  onSignOut?: (() => void) | undefined;
};

/** What the phone's bar has no place for: all rooms, language, light, lock. */
export function MoreSheet(props: MoreSheetProps) {
  const { opened, onClose, rooms, user, attention, language, onLanguage, onLock, onSignOut } = props;
  const { t } = useTranslation('shell');
  const waiting =
    attention && attention.count > 0
      ? [{ to: attention.to, icon: 'attention' as const, label: t('attention'), letter: 'x', count: attention.count }]
      : [];
  return (
    <Drawer opened={opened} onClose={onClose} title={t('more')}>
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2>{user.name}</h2>
          <IconButton icon="close" label={t('more')} onClick={onClose} framed />
        </div>
        <nav aria-label={t('rooms')}>
          <ul className={styles.rooms}>
            {[...rooms, ...waiting].map((room) => (
              <li key={room.letter}>
                <AppLink to={room.to} className={styles.room} onFollow={onClose}>
                  <Icon name={room.icon} size={22} />
                  <span>{room.label}</span>
                  {room.count ? <span className={styles.count}>{room.count}</span> : null}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
        {user.to && (
          <AppLink to={user.to} className={styles.mine} onFollow={onClose}>
            <Icon name="keys" size={22} />
            <span>{t('mySignIn')}</span>
          </AppLink>
        )}
        <h3>{t('settings.title')}</h3>
        <LanguageSwitch value={language} onChange={onLanguage} />
        <SchemeChoice />
        <Button icon="lock" wide onClick={onLock}>
          {t('lock')}
        </Button>
        {onSignOut && (
          <Button kind="quiet" onClick={onSignOut}>
            {t('signOut')}
          </Button>
        )}
      </div>
    </Drawer>
  );
}
