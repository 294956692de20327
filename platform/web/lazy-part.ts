import { lazy } from 'react';

const AGAIN_MS = 3000;
const parts: (() => Promise<unknown>)[] = [];

/**
 * A part of the application that is fetched when it is first opened. Where the server is not reached it is asked for again
 * until it comes: a part that fails would take the whole page away, and with it what is written and not sent.
 */
export const lazyPart: typeof lazy = (load) => {
  parts.push(load);
  return lazy(() => untilReached(load));
};

/** Loads; while no server answers, waits and loads again. What fails although one answers is told: it will not come. */
export async function untilReached<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      if (await isReached()) throw error;
      await new Promise((done) => setTimeout(done, AGAIN_MS));
    }
  }
}

async function isReached(): Promise<boolean> {
  return fetch('/api/me', { credentials: 'same-origin', cache: 'no-store' }).then(
    ({ status }) => status < 500,
    () => false,
  );
}

/** Fetches, one after the other and while nothing else is done, what was not opened yet: who loses the server can go on. */
export async function fetchParts(isOver: () => boolean): Promise<void> {
  for (const load of parts) {
    if (isOver()) return;
    await load().catch(() => {}); // asked for again when it is opened
    await new Promise<void>((done) => (window.requestIdleCallback ?? setTimeout)(() => done()));
  }
}
