import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { forgetDrafts } from '../drafts.ts';
import { type FeedState, followFeed } from '../feed.ts';
import { WebHouseContext } from '../house.ts';
import type { KeptStore } from '../kept-store.ts';
import { type Session, SessionContext } from '../me.ts';
import type { Outbox } from '../outbox.ts';
import { StepUp } from '../sign-in/step-up-asker.tsx';
import { endSessionOnLeaving } from './lock.ts';
import { usePing } from './use-ping.ts';

export type Desk = { store: KeptStore; outbox: Outbox };

type InsideProps = Session & { desk: Desk; children: ReactNode };

/** The application over the store of whoever is signed in. */
export function Inside({ desk, me, clockOffset, signOut, lock, refresh, children }: InsideProps) {
  const [feed, setFeed] = useState<FeedState>({ reached: true, since: null, first: true });
  const { store, outbox } = desk;
  useSyncExternalStore(outbox.subscribe, outbox.mark);
  useEffect(() => {
    // What a surer session read must not be drawn for one that may see less. More than before is read from the start.
    if (me.assurance === 'password') store.forget();
    // Said to be signed out: asked once more, for a token that was just exchanged is no end.
    return followFeed(store, { state: setFeed, signedOut: () => void refresh() });
  }, [store, refresh, me.assurance]);
  // What one colleague kept must not be drawn for the next who signs in on this device.
  useEffect(
    () => () => {
      store.forget();
      forgetDrafts();
    },
    [store],
  );
  useEffect(() => outbox.retry(), [outbox]);
  usePing(refresh);
  useEffect(endSessionOnLeaving, []);
  const session = useMemo(
    () => ({ me, clockOffset, signOut, lock, refresh }),
    [me, clockOffset, signOut, lock, refresh],
  );
  const house = useMemo(() => ({ store, outbox, feed }), [store, outbox, feed]);
  return (
    <SessionContext value={session}>
      <WebHouseContext value={house}>
        {children}
        <StepUp />
      </WebHouseContext>
    </SessionContext>
  );
}
