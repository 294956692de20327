import { CLOSED_KINDS, type Facts, type Stored } from '#kernel/record.ts';

export type AnyStored = Stored<Facts>;
export type Change = { kind: string; id: string; op: 'drop' } | { kind: string; op: 'put'; record: AnyStored };

/**
 * What a device keeps. This one lives in memory and is gone with the page; the sealed one on disk will stand behind
 * the same face, and neither screens nor the feed will notice.
 */
export type KeptStore = {
  all: (kind: string) => readonly AnyStored[];
  get: (kind: string, id: string) => AnyStored | null;
  /** Whether the record that a scope is named after is kept here. */
  holds: (id: string) => boolean;
  apply: (changes: readonly Change[]) => void;
  /** Shows a guess until the server has answered. */
  guess: (commandId: string, records: readonly { kind: string; record: AnyStored }[]) => void;
  settle: (commandId: string, records: readonly { kind: string; record: AnyStored }[]) => void;
  isPending: (id: string) => boolean;
  subscribe: (listener: () => void) => () => void;
  /** Changes whenever anything of this kind does; screens compare it instead of the records. */
  mark: (kind: string) => number;
  /** Lets go of every kept record; guesses stay, for they are not sent yet. */
  forget: () => void;
};

type Shelf = { kept: Map<string, AnyStored>; shown: readonly AnyStored[] | null; mark: number };

export function makeKeptStore(): KeptStore {
  const shelves = new Map<string, Shelf>();
  const guesses = new Map<string, readonly { kind: string; record: AnyStored }[]>();
  const listeners = new Set<() => void>();
  let marks = 0;

  const shelfOf = (kind: string): Shelf => {
    const found = shelves.get(kind) ?? { kept: new Map(), shown: null, mark: 0 };
    shelves.set(kind, found);
    return found;
  };
  const touch = (kinds: Iterable<string>) => {
    for (const kind of new Set(kinds)) {
      const shelf = shelfOf(kind);
      shelf.shown = null;
      marks += 1;
      shelf.mark = marks;
    }
    for (const listener of listeners) listener();
  };
  const pendingOf = (kind: string) => [...guesses.values()].flat().filter((one) => one.kind === kind);
  const put = (kind: string, record: AnyStored) => {
    if (CLOSED_KINDS.has(kind)) return;
    const before = shelfOf(kind).kept.get(record.id);
    // An answer may overtake the feed: the older of the two must not undo the newer.
    if (!before || before.version <= record.version) shelfOf(kind).kept.set(record.id, record);
  };

  return {
    all(kind) {
      const shelf = shelfOf(kind);
      shelf.shown ??= overlay(shelf.kept, pendingOf(kind));
      return shelf.shown;
    },
    get: (kind, id) =>
      pendingOf(kind).findLast((one) => one.record.id === id)?.record ?? shelfOf(kind).kept.get(id) ?? null,
    holds: (id) => [...shelves.values()].some((shelf) => shelf.kept.has(id)),
    apply(changes) {
      for (const change of changes) {
        if (change.op === 'put') put(change.kind, change.record);
        else shelfOf(change.kind).kept.delete(change.id);
      }
      touch(changes.map((change) => change.kind));
    },
    guess(commandId, records) {
      guesses.set(commandId, records);
      touch(records.map((one) => one.kind));
    },
    settle(commandId, records) {
      const guessed = guesses.get(commandId) ?? [];
      guesses.delete(commandId);
      for (const { kind, record } of records) put(kind, record);
      touch([...guessed, ...records].map((one) => one.kind));
    },
    isPending: (id) => [...guesses.values()].some((records) => records.some((one) => one.record.id === id)),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    mark: (kind) => shelfOf(kind).mark,
    forget() {
      const kinds = [...shelves.keys()];
      for (const shelf of shelves.values()) shelf.kept.clear();
      touch(kinds);
    },
  };
}

function overlay(kept: Map<string, AnyStored>, pending: readonly { record: AnyStored }[]): readonly AnyStored[] {
  if (pending.length === 0) return [...kept.values()];
  const all = new Map(kept);
  for (const { record } of pending) all.set(record.id, record);
  return [...all.values()];
}
