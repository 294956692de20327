import { lazy } from 'react';
import { lastReached } from './http.ts';
import { CannotDraw } from './shell/cannot-draw.tsx';

const AGAIN_MS = 3000;
const parts: (() => Promise<unknown>)[] = [];

/**
 * A part of the application that is fetched when it is first opened. While no server is reached it waits; one that fails
 * says so in its own place: thrown further, it would take the whole page away, and with it what is written and not sent.
 */
export const lazyPart: typeof lazy = (load) => {
  parts.push(load);
  return lazy(() => untilReached(load).catch(() => ({ default: CannotDraw as never })));
};

/** What is no part of a page, and is wanted as soon as one is opened, is fetched with them. */
export function fetchWithParts(load: () => Promise<unknown>): void {
  parts.push(load);
}

/**
 * Loads once a server is reached and not before: a browser may remember a module that failed, and never ask for it again.
 * Where the line breaks on the way it waits and tries once more: that nothing came is no fault of the part.
 */
export async function untilReached<T>(load: () => Promise<T>): Promise<T> {
  if (!lastReached() || !navigator.onLine) await reached();
  try {
    return await load();
  } catch (error) {
    if (await isReached()) throw error;
    await reached();
    return load();
  }
}

async function reached(): Promise<void> {
  while (!(await isReached())) await new Promise((done) => setTimeout(done, AGAIN_MS));
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
    if (isOver() || !lastReached()) return;
    await load().catch(() => {}); // said where it is opened
    await new Promise<void>((done) => (window.requestIdleCallback ?? setTimeout)(() => done()));
  }
}
