import {
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { lazyPart } from '#platform/web/lazy-part.ts';
import { call, isRefused } from '../http.ts';
import { makeKeptStore } from '../kept-store.ts';
import { type Me, useSession } from '../me.ts';
import { makeOutbox } from '../outbox.ts';
import { DoorPage } from './door-page.tsx';
import { type Desk, Inside } from './inside.tsx';
import { leaveInvitation, takeInvitation } from './invitation-address.ts';
import { endSession, wasLocked } from './lock.ts';
import { Locked } from './locked.tsx';

const Invitation = lazyPart(() => import('./invitation.tsx').then((found) => ({ default: found.Invitation })));
const SetUp = lazyPart(() => import('../sign-in/set-up.tsx').then((found) => ({ default: found.SetUp })));

type Standing =
  | { is: 'asking' | 'out' }
  | { is: 'invited'; token: string }
  | { is: 'locked'; demonstration: { name: string; organisation: string } | null }
  | { is: 'in'; me: Me; clockOffset: number };

const invited = takeInvitation();

/** Everything behind sign-in: asks who this is, opens the door page, or draws the application over a store of its own. */
export function SessionGate({ children }: { children: ReactNode }) {
  const [standing, setStanding] = useState<Standing>(
    invited === null ? { is: 'asking' } : { is: 'invited', token: invited },
  );
  const desks = useRef(new Map<string, Desk>());
  const out = useCallback(() => {
    leaveInvitation();
    setStanding({ is: 'out' });
  }, []);
  const ask = useCallback(() => {
    leaveInvitation();
    return askWhoThisIs(setStanding);
  }, []);
  useEffect(() => {
    if (invited === null) void begin(ask, out);
  }, [ask, out]);
  if (standing.is === 'asking') return null;
  if (standing.is === 'out')
    return <DoorPage onIn={ask} onInvited={(token) => setStanding({ is: 'invited', token })} />;
  const { lock, signOut } = waysOut(setStanding);
  return (
    // By its own key: what was open must be gone from the page at once, not wait hidden until the next thing is fetched.
    <Suspense key={standing.is}>
      {standing.is === 'invited' && <Invitation token={standing.token} onIn={ask} onOut={out} />}
      {standing.is === 'locked' && <Locked demonstration={standing.demonstration} onIn={ask} onOut={out} />}
      {standing.is === 'in' && (
        <Inside
          key={standing.me.staffId}
          desk={deskOf(desks.current, standing.me.staffId)}
          {...{ ...standing, lock: () => lock(standing.me), signOut, refresh: ask }}
        >
          <SetUpFirst>{children}</SetUpFirst>
        </Inside>
      )}
    </Suspense>
  );
}

type Stand = Dispatch<SetStateAction<Standing>>;

async function askWhoThisIs(stand: Stand): Promise<void> {
  const before = Date.now();
  const me = await call<Me>('GET', '/api/me').catch(() => null);
  // Not reached is not refused: whoever is at work without a connection stays at work.
  if (!me) return stand((now) => (now.is === 'in' ? now : { is: 'out' }));
  if (isRefused(me)) return stand({ is: 'out' });
  stand({ is: 'in', me, clockOffset: Date.parse(me.now) - (before + Date.now()) / 2 });
}

/** A page that was locked out of the server's reach ends its session before it shows anything. */
async function begin(ask: () => Promise<void>, out: () => void): Promise<void> {
  if (!wasLocked()) return ask();
  await endSession().catch(() => {});
  out();
}

function waysOut(stand: Stand) {
  return {
    lock(me: Me) {
      stand({
        is: 'locked',
        demonstration: me.assurance === 'demonstration' ? { name: me.name, organisation: me.organisation } : null,
      });
      endSession().catch(() => {});
    },
    async signOut() {
      await endSession().catch(() => {});
      stand({ is: 'out' });
    },
  };
}

/**
 * One way in is not enough: who loses it would have to ask two administrators and wait a day. Once begun it stays until
 * she says that she is through: the page must not turn while a code is being written down.
 */
function SetUpFirst({ children }: { children: ReactNode }) {
  const { me } = useSession();
  const [over, setOver] = useState(me.assurance !== 'password' || me.setUp.complete);
  return over ? children : <SetUp onOver={() => setOver(true)} />;
}

/** What one colleague wrote and could not send waits, under her own name, until she signs in again on this page. */
function deskOf(desks: Map<string, Desk>, staffId: string): Desk {
  const store = makeKeptStore();
  const desk = desks.get(staffId) ?? { store, outbox: makeOutbox(store) };
  desks.set(staffId, desk);
  return desk;
}
