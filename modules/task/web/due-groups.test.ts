import { describe, expect, test } from 'vitest';
import type { Due } from '#kernel/due.ts';
import { groupOf, inOrder } from './due-groups.ts';

const now = { today: '2024-05-13', at: '2024-05-13T04:11:00.000Z' };

function due(id: string, dueOn: string | null, dueAt: string | null = null): Due {
  return { id, sentence: { own: id, lang: 'en' }, track: 'intake', personIds: [], dueOn, dueAt, address: null };
}

describe('what is due', () => {
  test.each([
    ['2024-05-12', null, 'late'],
    ['2024-05-13', null, 'today'],
    ['2024-05-19', null, 'week'],
    ['2024-05-20', null, 'later'],
    [null, null, 'later'],
    [null, '2024-05-13T04:10:00.000Z', 'late'],
    [null, '2024-05-13T10:30:00.000Z', 'today'],
    [null, '2024-05-13T19:00:00.000Z', 'week'],
  ] as const)('on %s at %s stands under %s', (dueOn, dueAt, group) => {
    expect(groupOf({ dueOn, dueAt }, now)).toBe(group);
  });

  test('is read in the order in which it hurts', () => {
    const dues = [
      due('some time', null),
      due('thursday', '2024-05-16'),
      due('all day', '2024-05-13'),
      due('at four', null, '2024-05-13T10:30:00.000Z'),
    ];
    expect(inOrder(dues).map(({ id }) => id)).toEqual(['at four', 'all day', 'thursday', 'some time']);
  });
});
