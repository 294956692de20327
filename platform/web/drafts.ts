import { useState } from 'react';

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
