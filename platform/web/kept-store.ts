import { MERGE_KIND, mergedInto } from '#kernel/merged.ts';
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
  /** Changes whenever anything does. */
  turn: () => number;
  /** Lets go of every kept record; guesses stay, for they are not sent yet. */
  forget: () => void;
};

type Shelf = { kept: Map<string, AnyStored>; shown: readonly AnyStored[] | null; mark: number };
type Guessed = { kind: string; record: AnyStored };

export function makeKeptStore(): KeptStore {
  return new MemoryStore();
}

class MemoryStore implements KeptStore {
  readonly #shelves = new Map<string, Shelf>();
  readonly #guesses = new Map<string, readonly Guessed[]>();
  readonly #listeners = new Set<() => void>();
  #marks = 0;

  all = (kind: string): readonly AnyStored[] => {
    const shelf = this.#shelf(kind);
    shelf.shown ??= this.#asOne(kind, overlay(shelf.kept, this.#guessed(kind)));
    return shelf.shown;
  };

  get = (kind: string, id: string): AnyStored | null => {
    const guess = this.#guessed(kind).findLast((one) => one.record.id === id);
    const record = guess?.record ?? this.#shelf(kind).kept.get(id);
    return record ? (this.#asOne(kind, [record])[0] ?? null) : null;
  };

  holds = (id: string): boolean => [...this.#shelves.values()].some((shelf) => shelf.kept.has(id));

  apply = (changes: readonly Change[]): void => {
    for (const change of changes) {
      if (change.op === 'put') this.#put(change.kind, change.record);
      else this.#shelf(change.kind).kept.delete(change.id);
    }
    this.#touch(changes.map((change) => change.kind));
  };

  guess = (commandId: string, records: readonly Guessed[]): void => {
    this.#guesses.set(commandId, records);
    this.#touch(records.map((one) => one.kind));
  };

  settle = (commandId: string, records: readonly Guessed[]): void => {
    const guessed = this.#guesses.get(commandId) ?? [];
    this.#guesses.delete(commandId);
    for (const { kind, record } of records) this.#put(kind, record);
    this.#touch([...guessed, ...records].map((one) => one.kind));
  };

  isPending = (id: string): boolean =>
    [...this.#guesses.values()].some((records) => records.some((one) => one.record.id === id));

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  mark = (kind: string): number => this.#shelf(kind).mark;

  turn = (): number => this.#marks;

  forget = (): void => {
    for (const shelf of this.#shelves.values()) shelf.kept.clear();
    this.#touch([...this.#shelves.keys()]);
  };

  #shelf(kind: string): Shelf {
    const found = this.#shelves.get(kind) ?? { kept: new Map(), shown: null, mark: 0 };
    this.#shelves.set(kind, found);
    return found;
  }

  /** Who was merged is read as the one that stays, wherever that one is at hand: whoever may not see her goes on seeing what she saw. */
  #asOne(kind: string, records: readonly AnyStored[]): readonly AnyStored[] {
    const merges = this.#shelf(MERGE_KIND).kept;
    if (merges.size === 0 || kind === MERGE_KIND) return records;
    const into = mergedInto([...merges.values()]);
    const people = this.#shelf('person').kept;
    const now = (name: 'personId' | 'otherId', { [name]: id }: AnyStored) => {
      const stays = into.get(String(id));
      return stays !== undefined && people.has(stays) ? { [name]: stays } : {};
    };
    return records.map((record) => ({ ...record, ...now('personId', record), ...now('otherId', record) }));
  }

  #guessed(kind: string): Guessed[] {
    return [...this.#guesses.values()].flat().filter((one) => one.kind === kind);
  }

  /** An answer may overtake the feed: the older of the two must not undo the newer. */
  #put(kind: string, record: AnyStored): void {
    if (CLOSED_KINDS.has(kind)) return; // a full identity is shown for its minutes and kept nowhere
    const { kept } = this.#shelf(kind);
    const before = kept.get(record.id);
    if (!before || before.version <= record.version) kept.set(record.id, record);
  }

  #touch(touched: Iterable<string>): void {
    const kinds = new Set(touched);
    // Whom a record is about hangs on the merges, and on who is at hand.
    const all = kinds.has(MERGE_KIND) || (kinds.has('person') && this.#shelf(MERGE_KIND).kept.size > 0);
    for (const kind of all ? [...this.#shelves.keys()] : kinds) {
      this.#marks += 1;
      Object.assign(this.#shelf(kind), { shown: null, mark: this.#marks });
    }
    for (const listener of this.#listeners) listener();
  }
}

function overlay(kept: Map<string, AnyStored>, pending: readonly Guessed[]): readonly AnyStored[] {
  if (pending.length === 0) return [...kept.values()];
  const all = new Map(kept);
  for (const { record } of pending) all.set(record.id, record);
  return [...all.values()];
}
