import { call } from '../http.ts';

const LOCKED = 'daybook.locked';

/** Ends the session on the server. Where the server is not reached, this device remembers to do it first of all. */
export async function endSession(): Promise<void> {
  attempt(() => localStorage.setItem(LOCKED, '1'));
  await call('POST', '/api/sign-out', {});
  attempt(() => localStorage.removeItem(LOCKED));
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
