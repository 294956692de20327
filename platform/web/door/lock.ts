import { call } from '../http.ts';

const LOCKED = 'daybook.locked';

/** Ends the session on the server. Where the server is not reached, this device remembers to do it first of all. */
export async function endSession(): Promise<void> {
  attempt(() => localStorage.setItem(LOCKED, '1'));
  await call('POST', '/api/sign-out', {});
  attempt(() => localStorage.removeItem(LOCKED));
}

/**
 * Whoever left must not be followed by an open page: the address typed again, or taken from the history, asks who is there.
 * Sent so that it outlives the page; where it did not arrive, this device ends the session before it shows anything.
 */
export function endSessionOnLeaving(): () => void {
  const end = () => {
    attempt(() => localStorage.setItem(LOCKED, '1'));
    const headers = { 'content-type': 'application/json' };
    fetch('/api/sign-out', { method: 'POST', headers, body: '{}', keepalive: true }).catch(() => {});
  };
  window.addEventListener('daybook:leave', end);
  return () => window.removeEventListener('daybook:leave', end);
}

/** Whether this page was locked while the server was out of reach: reloading it must not open it. */
export function wasLocked(): boolean {
  return (attempt(() => localStorage.getItem(LOCKED)) ?? null) !== null;
}

/** A shared device may refuse to keep anything. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
