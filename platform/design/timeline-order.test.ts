import { expect, test } from 'vitest';
import { foldMonths, orderEntries, type TimelineLine } from './timeline-order.ts';

function entry(id: string, on: string) {
  return { id, when: { earliest: on, latest: on, at: null, precision: 'day' as const, said: null } };
}

function read(lines: TimelineLine<{ id: string }>[]) {
  return lines.map((line) => (line.kind === 'entry' ? line.entry.id : line.kind));
}

const ENTRIES = [entry('found', '2024-04-05'), entry('missing', '2023-08-20'), entry('exam', '2024-06-03')];

test('today stands between what happened and what is planned', () => {
  expect(read(orderEntries(ENTRIES, '2024-05-13', 'newest'))).toEqual(['exam', 'today', 'found', 'missing']);
  expect(read(orderEntries(ENTRIES, '2024-05-13', 'oldest'))).toEqual(['missing', 'found', 'today', 'exam']);
});

test('what happens today is not planned', () => {
  expect(read(orderEntries([entry('visit', '2024-05-13')], '2024-05-13', 'oldest'))).toEqual(['visit', 'today']);
});

test('an old month with several entries folds into one line', () => {
  const lines = orderEntries([...ENTRIES, entry('report', '2023-08-22')], '2024-05-13', 'newest');
  expect(read(foldMonths(lines, '2024-05-13'))).toEqual(['exam', 'today', 'found', 'month']);
});

test('what nobody can date stands at the end, in either order', () => {
  const undated = {
    id: 'said',
    when: { earliest: null, latest: null, at: null, precision: 'unknown' as const, said: null },
  };
  expect(orderEntries([undated, ...ENTRIES], '2024-05-13', 'newest').at(-1)).toMatchObject({ entry: { id: 'said' } });
  expect(orderEntries([undated, ...ENTRIES], '2024-05-13', 'oldest').at(-1)).toMatchObject({ entry: { id: 'said' } });
});

test('of two that begin on one day, the one that is surely over stands first', () => {
  const later = { ...entry('taken', '2023-08-20'), when: { ...entry('', '2023-08-20').when, latest: null } };
  expect(read(orderEntries([later, ...ENTRIES], '2024-05-13', 'oldest')).slice(0, 2)).toEqual(['missing', 'taken']);
});
