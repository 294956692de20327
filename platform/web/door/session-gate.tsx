import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type FeedState, followFeed } from '../feed.ts';
import { WebHouseContext } from '../house.ts';
import { call, isRefused } from '../http.ts';
import { type KeptStore, makeKeptStore } from '../kept-store.ts';
import { type Me, SessionContext } from '../me.ts';
import { makeOutbox, type Outbox } from '../outbox.ts';
import { DoorPage } from './door-page.tsx';

type Standing = { is: 'asking' } | { is: 'out' } | { is: 'in'; me: Me; clockOffset: number };

/** Everything behind sign-in: asks who this is, opens the door page, or draws the application over a store of its own. */
export function SessionGate({ children }: { children: ReactNode }) {
  const [standing, setStanding] = useState<Standing>({ is: 'asking' });
  const desks = useRef(new Map<string, Desk>());
  const ask = useCallback(async () => {
    const before = Date.now();
    const me = await call<Me>('GET', '/api/me').catch(() => null);
    if (!me || isRefused(me)) return setStanding({ is: 'out' });
    setStanding({ is: 'in', me, clockOffset: Date.parse(me.now) - (before + Date.now()) / 2 });
  }, []);
  useEffect(() => void ask(), [ask]);
  if (standing.is === 'asking') return null;
  if (standing.is === 'out') return <DoorPage onIn={ask} />;
  return (
    <Inside
      key={standing.me.staffId}
      desk={deskOf(desks.current, standing.me.staffId)}
      me={standing.me}
      clockOffset={standing.clockOffset}
      onOut={() => setStanding({ is: 'out' })}
    >
      {children}
    </Inside>
  );
}

type Desk = { store: KeptStore; outbox: Outbox };

/** What one colleague wrote and could not send waits, under her own name, until she signs in again on this page. */
function deskOf(desks: Map<string, Desk>, staffId: string): Desk {
  const store = makeKeptStore();
  const desk = desks.get(staffId) ?? { store, outbox: makeOutbox(store) };
  desks.set(staffId, desk);
  return desk;
}

type InsideProps = { desk: Desk; me: Me; clockOffset: number; onOut: () => void; children: ReactNode };

function Inside({ desk, me, clockOffset, onOut, children }: InsideProps) {
  const [feed, setFeed] = useState<FeedState>({ reached: true, since: null, first: true });
  const { store, outbox } = desk;
  useSyncExternalStore(outbox.subscribe, outbox.mark);
  useEffect(() => followFeed(store, { state: setFeed, signedOut: onOut }), [store, onOut]);
  // What one colleague kept must not be drawn for the next who signs in on this device.
  useEffect(() => () => store.forget(), [store]);
  useEffect(() => outbox.retry(), [outbox]);
  const signOut = useCallback(async () => {
    await call('POST', '/api/sign-out', {}).catch(() => null);
    onOut();
  }, [onOut]);
  const session = useMemo(() => ({ me, clockOffset, signOut }), [me, clockOffset, signOut]);
  const house = useMemo(() => ({ store, outbox, feed }), [store, outbox, feed]);
  return (
    <SessionContext value={session}>
      <WebHouseContext value={house}>{children}</WebHouseContext>
    </SessionContext>
  );
}
