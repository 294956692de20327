import { useState } from 'react';
import { isUnused } from './new-id.ts';

/**
 * What was typed and not yet made, so that closing a form loses nothing. In memory like everything a device keeps, and gone
 * with the session: a draft names people.
 */
const drafts = new Map<string, unknown>();

export function forgetDrafts(): void {
  drafts.clear();
}

/** A value that outlives the form it is typed in. `key` names the form and what it is about; `letGo` when it was made. */
export function useDraft<T>(key: string, initial: T): [value: T, set: (next: T) => void, letGo: () => void] {
  const [held, setHeld] = useState<{ key: string; value: T } | null>(null);
  const kept = drafts.has(key) ? (drafts.get(key) as T) : initial;
  const value = held?.key === key ? held.value : kept;
  const set = (next: T) => {
    drafts.set(key, next);
    setHeld({ key, value: next });
  };
  return [value, set, () => drafts.delete(key)];
}

/** What the form of an act held when it was closed without being kept. */
export const formDrafts = {
  find: <V>(key: string | null): V | undefined => (key === null ? undefined : (drafts.get(key) as V | undefined)),
  keep(key: string | null, values: unknown): void {
    if (key !== null) drafts.set(key, values);
  },
  letGo(key: string | null): void {
    if (key !== null) drafts.delete(key);
  },
};

/**
 * Names the form of an act by all that it begins with: the person, the record, the day, what stood there. What was typed about
 * one person must never stand in the form of another, so a form that begins otherwise in anything is another form; only ids
 * drawn for what is not written yet differ each time and name nobody. Null where it cannot be named: nothing is kept then.
 */
export function draftKey(act: string, initial: object, makeInput: () => object): string | null {
  try {
    const unnamed = (_: string, value: unknown) => (typeof value === 'string' && isUnused(value) ? 'new' : value);
    return JSON.stringify([act, initial, makeInput()], unnamed);
  } catch {
    return null; // a form that makes nothing of an empty beginning
  }
}
