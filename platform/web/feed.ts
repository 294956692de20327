import { call, isRefused } from './http.ts';
import type { Change, KeptStore } from './kept-store.ts';

type Page = { cursor: string; more: boolean; heldBack: boolean; changes: Change[] };

/** Where the feed stands: what the sync badge shows. `first`: not read to its end yet, so that what is absent may still come. */
export type FeedState = { reached: boolean; since: string | null; first: boolean };

const SOON_MS = 120;
const EVERY_MS = 30_000;
const AGAIN_MS = 3000;

/** Hints, and the end of the session. A browser does not try again after an answer that was no stream: `mend` does. */
function keepStream(onHint: () => void, onEnd: () => void): { mend: () => void; close: () => void } {
  let stream = open();
  function open(): EventSource {
    const opened = new EventSource('/api/stream');
    opened.addEventListener('poke', onHint);
    opened.addEventListener('signed-out', onEnd);
    // Broken off: whether a server is still reached is found out at once, not at the next look.
    opened.addEventListener('error', () => (opened.readyState === EventSource.CLOSED ? onEnd() : onHint()));
    return opened;
  }
  return {
    mend() {
      if (stream.readyState === EventSource.CLOSED) stream = open();
    },
    close: () => stream.close(),
  };
}

/** Tells where the feed stands; the moment of the last contact outlives a server that is gone. */
function standing(tell: (state: FeedState) => void): { arrived: () => void; lost: () => void } {
  let since: string | null = null;
  return {
    arrived() {
      since = new Date().toISOString();
      tell({ reached: true, since, first: false });
    },
    lost: () => tell({ reached: false, since, first: since === null }),
  };
}

/**
 * Follows this person's feed: reads from the cursor to its end, then again at each hint of the stream, and by the
 * clock in case a hint was lost. Returns the way to stop.
 */
export function followFeed(
  store: KeptStore,
  on: { state: (state: FeedState) => void; signedOut: () => void },
): () => void {
  let cursor = '';
  const told = standing(on.state);
  let reading = false;
  let again = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stream = keepStream(() => void read(), on.signedOut);

  async function read(): Promise<void> {
    if (stopped) return;
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    stream.mend();
    const wait = await readToEnd().catch(() => {
      told.lost();
      return AGAIN_MS;
    });
    reading = false;
    clearTimeout(timer);
    timer = setTimeout(read, again ? 0 : wait);
    again = false;
  }

  async function readToEnd(): Promise<number> {
    for (;;) {
      const page = await call<Page>('GET', `/api/feed?cursor=${cursor}`);
      if (stopped) return EVERY_MS;
      if (isRefused(page)) {
        if (page.refusal.kind === 'signed-out') on.signedOut();
        else told.arrived();
        return EVERY_MS;
      }
      if (page.changes.length > 0) store.apply(page.changes);
      cursor = page.cursor;
      if (page.more) continue;
      told.arrived();
      return page.heldBack ? SOON_MS : EVERY_MS;
    }
  }

  void read();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stream.close();
  };
}
