import { expect, test } from 'vitest';
import { foldMonths, orderEntries } from './timeline-order.ts';

function entry(id: string, on: string) {
  return { id, when: { earliest: on, latest: on, at: null, precision: 'day' as const, said: null } };
}

function read(lines: ReturnType<typeof orderEntries<ReturnType<typeof entry>>>) {
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
