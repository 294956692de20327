import { describe, expect, test, vi } from 'vitest';
import { type AnyStored, makeKeptStore } from './kept-store.ts';

const record = (id: string, version: number, words = '') =>
  ({ id, scopeId: id, version, changedAt: '', changedBy: '', words }) as AnyStored;
const put = (one: AnyStored, kind = 'tip') => ({ kind, op: 'put' as const, record: one });

describe('what a device keeps', () => {
  test('is not undone by an older answer that arrives later', () => {
    const store = makeKeptStore();
    store.apply([put(record('a', 2, 'new'))]);
    store.apply([put(record('a', 1, 'old'))]);
    expect(store.get('tip', 'a')).toMatchObject({ words: 'new' });
  });

  test('turns with every change, so that whoever begins to listen late sees that she missed one', () => {
    const store = makeKeptStore();
    const before = store.turn();
    store.apply([put(record('a', 1), 'person')]);
    const after = store.turn();
    store.guess('c1', [{ kind: 'tip', record: record('b', 1) }]);
    expect(new Set([before, after, store.turn()]).size).toBe(3);
  });

  test('shows a guess at once and lets the answer take its place', () => {
    const store = makeKeptStore();
    store.guess('c1', [{ kind: 'tip', record: record('a', 1, 'guess') }]);
    expect([store.isPending('a'), store.all('tip')]).toEqual([true, [expect.objectContaining({ words: 'guess' })]]);
    store.settle('c1', [{ kind: 'tip', record: record('b', 1, 'answer') }]);
    expect([store.isPending('a'), store.all('tip').map((one) => one.id)]).toEqual([false, ['b']]);
  });

  test('takes a refused guess back', () => {
    const store = makeKeptStore();
    store.guess('c1', [{ kind: 'tip', record: record('a', 1) }]);
    store.settle('c1', []);
    expect(store.all('tip')).toEqual([]);
  });

  test('never holds a full identity', () => {
    const store = makeKeptStore();
    store.apply([put(record('a', 1), 'person-identity')]);
    expect(store.get('person-identity', 'a')).toBeNull();
  });

  test('lets go of a dropped record, and tells whoever draws it', () => {
    const store = makeKeptStore();
    const drawn = vi.fn();
    store.apply([put(record('a', 1))]);
    store.subscribe(drawn);
    store.apply([{ kind: 'tip', id: 'a', op: 'drop' }]);
    expect([store.all('tip'), drawn.mock.calls.length]).toEqual([[], 1]);
  });

  test('is forgotten at sign-out, but for what was not sent yet', () => {
    const store = makeKeptStore();
    store.apply([put(record('a', 1))]);
    store.guess('c1', [{ kind: 'tip', record: record('b', 1) }]);
    store.forget();
    expect(store.all('tip').map((one) => one.id)).toEqual(['b']);
  });

  test('reads whoever was merged as the one that stays, if that one is at hand, and as before when it is undone', () => {
    const store = makeKeptStore();
    const about = { ...record('s', 1), personId: 'gone' } as AnyStored;
    const half = { ...record('m', 1), personId: 'gone', otherId: 'stays', stays: false, undoneAt: null } as AnyStored;
    store.apply([put(about, 'placement'), put(half, 'person-merge')]);
    expect(store.all('placement')).toMatchObject([{ personId: 'gone' }]);
    store.apply([put(record('stays', 1), 'person')]);
    expect([store.all('placement')[0], store.get('placement', 's')]).toMatchObject([
      { personId: 'stays' },
      { personId: 'stays' },
    ]);
    store.apply([put({ ...half, version: 2, undoneAt: '2024-05-13T04:11:00.000Z' }, 'person-merge')]);
    expect(store.all('placement')).toMatchObject([{ personId: 'gone' }]);
  });
});
