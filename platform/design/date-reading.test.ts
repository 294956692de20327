import { expect, test } from 'vitest';
import { readDate } from './date-reading.ts';

const TODAY = '2024-05-13';

test('words that say when are understood', () => {
  const reading = readDate('early April 2024', { today: TODAY });
  expect(reading).toMatchObject({ kind: 'understood', value: { earliest: '2024-04-01', latest: '2024-04-10' } });
});

test('words that do not say when are kept as words', () => {
  expect(readDate('when the rains came', { today: TODAY })).toMatchObject({
    kind: 'unclear',
    value: { precision: 'unknown', said: 'when the rains came' },
  });
});

test('a day that does not exist hands nothing on', () => {
  expect(readDate('31 Feb 2024', { today: TODAY })).toMatchObject({ kind: 'impossible', value: null });
});

test('a day before the start is refused in place', () => {
  const reading = readDate('2 Apr 2024', { today: TODAY, startsAfter: '2024-04-05' });
  expect(reading).toEqual({ kind: 'before', value: null, limit: '2024-04-05' });
});
