import { Navigate, Outlet, useCanGoBack, useLocation, useRouter } from '@tanstack/react-router';
import { Suspense, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Clash } from '#modules/attention/model/clash.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import type { Language } from '#platform/design/language-switch.tsx';
import { useGo } from '#platform/web/address.ts';
import { BeforeContactProvider } from '#platform/web/before-contact.tsx';
import { AskedDuesProvider, DuesProvider } from '#platform/web/dues.ts';
import { useWebHouse } from '#platform/web/house.ts';
import { JournalWatch } from '#platform/web/journal-watch.tsx';
import { lazyPart } from '#platform/web/lazy-part.ts';
import { useNow, useSession } from '#platform/web/me.ts';
import { PersonPartsProvider } from '#platform/web/person-parts.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { AppShell } from '#platform/web/shell/app-shell.tsx';
import type { PaletteItem, Room, SyncState } from '#platform/web/shell/kinds.ts';
import { PartComing } from '#platform/web/shell/part-coming.tsx';
import { UntilArrived } from '#platform/web/shell/until-arrived.tsx';
import { TaskPartsProvider } from '#platform/web/task-parts.ts';
import { TimelinesProvider } from '#platform/web/timelines.ts';
import { changeLanguage } from '#platform/web/words.ts';
import { WriteActsProvider } from '#platform/web/write-acts.ts';
import { DUES } from './dues.ts';
import { loadWriteActs } from './load-write-acts.ts';
import { BEFORE_CONTACT, PERSON_PARTS } from './person-parts.ts';
import { ROOM_ICONS, roomsOf } from './rooms.ts';
import { TASK_PARTS } from './task-parts.ts';
import { useReaderDues } from './tell/reader-dues.ts';
import { TIMELINES } from './timelines.ts';

const SignInLines = lazyPart(() =>
  import('#platform/web/sign-in/sign-in-lines.tsx').then((found) => ({ default: found.SignInLines })),
);
const CalendarKeeper = lazyPart(() =>
  import('./calendar-keeper.tsx').then((found) => ({ default: found.CalendarKeeper })),
);
const WriteSheet = lazyPart(() =>
  import('#platform/web/write-sheet.tsx').then((found) => ({ default: found.WriteSheet })),
);

/** The frame around every screen: rooms of these roles, the sync badge, own people in the palette. */
export function Frame() {
  const { me, signOut, lock } = useSession();
  const { i18n, t } = useTranslation(['rooms', 'door']);
  const go = useGo();
  const { rooms, phoneRooms } = useRooms();
  const first = rooms[0]?.letter ?? 't';
  const { letter, about } = usePlace(first);
  const [writing, setWriting] = useState(false);
  return (
    <>
      <JournalWatch />
      <AppShell
        rooms={rooms}
        phoneRooms={phoneRooms}
        current={letter}
        user={{
          name: me.name,
          role: me.roles.map((role) => t(`door:roles.${role}`)).join(', '),
          initials: initialsOf(me.name),
          to: '/y',
        }}
        sync={useSyncState()}
        now={useNow()}
        language={i18n.language as Language}
        onLanguage={(language) => void changeLanguage(i18n, language)}
        navigate={go}
        onWrite={() => setWriting(true)}
        people={usePalettePeople()}
        attention={useAttention()}
        demonstration={me.demonstration}
        exitTo={me.leaveTo}
        onBack={useBack()}
        onLock={lock}
        onSignOut={() => void signOut()}
      >
        <TimelinesProvider value={TIMELINES}>
          <DuesProvider value={DUES}>
            <AskedDuesProvider value={useReaderDues}>
              <TaskPartsProvider value={TASK_PARTS}>
                <WriteActsProvider value={loadWriteActs}>
                  <BeforeContactProvider value={BEFORE_CONTACT}>
                    <Suspense>{(me.assurance === 'password' || me.notices.length > 0) && <SignInLines />}</Suspense>
                    <PersonPartsProvider value={PERSON_PARTS}>
                      <Suspense fallback={<PartComing />}>
                        <FirstRoom letter={first} />
                        <UntilArrived>
                          <Outlet />
                        </UntilArrived>
                      </Suspense>
                    </PersonPartsProvider>
                    <Suspense>
                      <CalendarKeeper />
                    </Suspense>
                    <Suspense fallback={<PartComing />}>
                      {writing && <WriteSheet opened onClose={() => setWriting(false)} room={letter} {...about} />}
                    </Suspense>
                  </BeforeContactProvider>
                </WriteActsProvider>
              </TaskPartsProvider>
            </AskedDuesProvider>
          </DuesProvider>
        </TimelinesProvider>
      </AppShell>
    </>
  );
}

/** Whoever comes in at the door stands in the first room of her roles. */
function FirstRoom({ letter }: { letter: string }) {
  const { pathname } = useLocation();
  return pathname === '/' ? <Navigate to={`/${letter}`} replace /> : null;
}

/** Out of a page that was opened from a list: where one came from, or the room, when the address was opened by itself. */
function useBack(): (() => void) | undefined {
  const { history } = useRouter();
  const [canGoBack, go] = [useCanGoBack(), useGo()];
  const [, letter, id] = useLocation().pathname.split('/');
  return id ? () => (canGoBack ? history.back() : go(`/${letter}`)) : undefined;
}

/** Which room this is, and whom a form opened here is about. */
function usePlace(first: string): { letter: string; about: { caseFileId?: string; personId?: string } } {
  const [, letter = first, id] = useLocation().pathname.split('/');
  const file = useRecord(CaseFile, letter === 'c' ? id : null);
  if (file) return { letter, about: { caseFileId: file.id, personId: file.personId } };
  return { letter: letter || first, about: letter === 'p' && id ? { personId: id } : {} };
}

function useRooms(): { rooms: Room[]; phoneRooms: readonly string[] } {
  const { me } = useSession();
  const { t } = useTranslation('rooms');
  return useMemo(() => {
    const bar = roomsOf(me.roles);
    const rooms = bar.rooms.map((letter) => ({ letter, label: t(letter), icon: ROOM_ICONS[letter], to: `/${letter}` }));
    return { rooms, phoneRooms: bar.phone };
  }, [me.roles, t]);
}

function useSyncState(): SyncState {
  const { outbox, feed } = useWebHouse();
  const { clockOffset } = useSession();
  useSyncExternalStore(outbox.subscribe, outbox.mark);
  // The badge speaks in the organisation's time, as every clock on the page does.
  const since = feed.since && new Date(Date.parse(feed.since) + clockOffset).toISOString();
  return { toSend: outbox.waiting().length, reached: feed.reached, ...(since && { since }) };
}

/** What waits for a person: two values for one fact, and what was not accepted. It counts things and never grows by time. */
function useAttention(): { count: number; to: string } {
  const { outbox } = useWebHouse();
  useSyncExternalStore(outbox.subscribe, outbox.mark);
  const clashes = useRecords(Clash, { settled: null });
  return { count: clashes.length + outbox.refused().length, to: '/na' };
}

function usePalettePeople(): PaletteItem[] {
  const people = useRecords(Person);
  return useMemo(
    () =>
      people.map((one) => ({
        id: one.id,
        label: one.nameUsed ?? one.displayCode,
        code: one.displayCode,
        to: `/p/${one.id}`,
      })),
    [people],
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Letter}/u.test(word) && !word.endsWith('.'));
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
