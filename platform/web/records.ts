import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Reader } from '#kernel/reader.ts';
import type { Facts, RecordKind, Stored } from '#kernel/record.ts';
import { useWebHouse } from './house.ts';
import { call, isRefused } from './http.ts';
import type { Change, KeptStore } from './kept-store.ts';
import { setTooMany } from './too-many.ts';

type Where<F extends Facts> = Partial<Stored<F>> | ((record: Stored<F>) => boolean);

/** The kept records of a kind, all or those with these facts; drawn again whenever one of them changes. */
export function useRecords<F extends Facts>(kind: RecordKind<F>, where?: Where<F>): readonly Stored<F>[] {
  const { store } = useWebHouse();
  const mark = useSyncExternalStore(store.subscribe, () => store.mark(kind.kind));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark stands for the records, which are read behind it.
  const all = useMemo(() => store.all(kind.kind) as readonly Stored<F>[], [store, kind, mark]);
  return where === undefined ? all : all.filter(testOf(where));
}

function testOf<F extends Facts>(where: Where<F>): (record: Stored<F>) => boolean {
  if (typeof where === 'function') return where;
  const facts = Object.entries(where);
  return (record) => facts.every(([name, value]) => record[name as keyof Stored<F>] === value);
}

export function useRecord<F extends Facts>(kind: RecordKind<F>, id: string | null | undefined): Stored<F> | null {
  const { store } = useWebHouse();
  useSyncExternalStore(store.subscribe, () => store.mark(kind.kind));
  return id ? (store.get(kind.kind, id) as Stored<F> | null) : null;
}

/** Reads any kind at once; drawn again at every change. For timelines and dues, which are computed over all kinds. */
export function useReader(): Reader {
  const { store } = useWebHouse();
  const turn = useTurn(store);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reader at every change is the point: what was computed over the old one is stale.
  return useMemo(() => makeReader(store), [store, turn]);
}

/** Asked of the store and not counted here: what came while nobody listened, before a page was shown, is seen too. */
function useTurn(store: KeptStore): number {
  return useSyncExternalStore(store.subscribe, store.turn);
}

export function makeReader(store: KeptStore): Reader {
  return {
    all: <F extends Facts>(kind: RecordKind<F>) => store.all(kind.kind) as readonly Stored<F>[],
    get: <F extends Facts>(kind: RecordKind<F>, id: string | null | undefined) =>
      id ? (store.get(kind.kind, id) as Stored<F> | null) : null,
  };
}

export type ScopeState = 'here' | 'loading' | 'not-here';

/** Opens a file that may be seen but is not kept on this device; one that is kept costs nothing. */
export function useScope(scopeId: string): ScopeState {
  const { store, feed } = useWebHouse();
  useTurn(store);
  const here = store.holds(scopeId);
  const [state, setState] = useState<'idle' | 'loading' | 'not-here'>('idle');
  const asks = !here && !feed.first;
  useEffect(() => {
    if (!asks) return;
    let left = false;
    setState('loading');
    call<{ changes: Change[] }>('POST', `/api/scopes/${scopeId}/open`).then(
      (answer) => {
        if (left) return;
        setTooMany(isRefused(answer) && answer.refusal.code === 'people.too-many');
        if (!isRefused(answer)) store.apply(answer.changes);
        // An answer without this file itself, such as its person only, is as good as none: the page must not wait for more.
        setState(isRefused(answer) || !store.holds(scopeId) ? 'not-here' : 'idle');
      },
      () => !left && setState('not-here'),
    );
    return () => {
      left = true;
    };
  }, [asks, scopeId, store]);
  if (here) return 'here';
  return state === 'not-here' ? 'not-here' : 'loading';
}
