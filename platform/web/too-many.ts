import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let isTooMany = false;

/** The server sent no more people for now: the page must say so, or an empty one would be taken for the truth. */
export function setTooMany(now: boolean): void {
  isTooMany = now;
  for (const listener of listeners) listener();
}

export function useTooMany(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => isTooMany,
  );
}
