import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#platform/design/language-switch.tsx';
import { useQuickExit } from '#platform/design/leave.ts';
import { LockScreen } from '#platform/design/lock-screen.tsx';
import { NavigateContext } from '#platform/design/navigate.tsx';
import { PrintHint } from '#platform/design/print-sheet.tsx';
import { lazyPart } from '#platform/web/lazy-part.ts';
import styles from './app-shell.module.css';
import { BottomBar } from './bottom-bar.tsx';
import { DemonstrationBanner } from './demonstration-banner.tsx';
import type { PaletteItem, Room, ShellAct, ShellUser, SyncState } from './kinds.ts';
import { SideBar } from './side-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useCover } from './use-cover.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useShellKeys } from './use-shell-keys.ts';

// Opened now and then: what draws them is fetched when they first are.
const KeyList = lazyPart(() => import('./key-list.tsx').then((found) => ({ default: found.KeyList })));
const MoreSheet = lazyPart(() => import('./more-sheet.tsx').then((found) => ({ default: found.MoreSheet })));
const Palette = lazyPart(() => import('./palette.tsx').then((found) => ({ default: found.Palette })));

export type AppShellProps = {
  rooms: readonly Room[];
  /** Letters of the rooms in the phone's bar, two before and one after *Write*. */
  phoneRooms: readonly string[];
  /** Letter of the room that is open. */
  current: string;
  user: ShellUser;
  sync: SyncState;
  now: string;
  language: Language;
  onLanguage: (language: Language) => void;
  navigate: (to: string) => void;
  /** Opens the six entries this role writes most. */
  onWrite?: (() => void) | undefined;
  acts?: readonly ShellAct[] | undefined;
  people?: readonly PaletteItem[] | undefined;
  attention?: { count: number; to: string } | undefined;
  demonstration?: boolean | undefined;
  /** The organisation's neutral page. */
  exitTo?: string | undefined;
  onBack?: (() => void) | undefined;
  /** Drops the keys; what was being written is sealed before. */
  onLock: () => void;
  /** Absent while unlocked. */
  locked?: { onUnlock: () => void } | undefined;
  onSignOut?: (() => void) | undefined;
  /** Minutes without a touch: 5 in the field, 15 in an office. */
  idleMinutes?: number | undefined;
  children: ReactNode;
};

type Opened = 'palette' | 'keys' | 'more' | null;

/** The frame around every screen after sign-in. */
export function AppShell(props: AppShellProps) {
  const { rooms, navigate, onWrite, onLock, locked, children } = props;
  const { t } = useTranslation('shell');
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  useQuickExit(props.exitTo);
  useCover();
  const warned = useIdleLock({ minutes: props.idleMinutes ?? 15, locked: Boolean(locked), onLock });
  useShellKeys({ rooms, navigate, onWrite, onPalette: () => setOpened('palette'), onKeys: () => setOpened('keys') });
  if (locked) return <LockScreen onUnlock={locked.onUnlock} />;
  return (
    <NavigateContext value={navigate}>
      <div className={props.demonstration ? `${styles.shell} ${styles.withBanner}` : styles.shell}>
        <a href="#content" className={styles.skip}>
          {t('skip')}
        </a>
        <DemonstrationBanner shown={props.demonstration ?? false} />
        <SideBar {...props} />
        <TopBar {...props} onPalette={() => setOpened('palette')} />
        <main id="content" className={styles.content} tabIndex={-1}>
          {children}
        </main>
        <BottomBar {...props} onMore={() => setOpened('more')} />
        {warned && (
          <p className={styles.warning} role="status">
            {t('lockSoon')}
          </p>
        )}
      </div>
      <Suspense>
        {opened === 'palette' && <Palette opened onClose={close} {...props} />}
        {opened === 'keys' && <KeyList opened onClose={close} rooms={rooms} />}
        {opened === 'more' && <MoreSheet opened onClose={close} {...props} />}
      </Suspense>
      <PrintHint />
    </NavigateContext>
  );
}
