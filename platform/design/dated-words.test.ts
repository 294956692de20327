import { expect, test } from 'vitest';
import { agoWords, datedWords } from './dated-words.ts';

const said = (key: string, values?: Record<string, unknown>) => [key, ...Object.values(values ?? {})].join(' ');

test('a part of a month shows the days it means beside the words said', () => {
  const early = {
    earliest: '2024-04-01',
    latest: '2024-04-10',
    at: null,
    precision: 'part-of-month' as const,
    said: 'beginning of April',
  };
  const words = datedWords(early, said, 'en');
  expect(words.said).toBe('beginning of April');
  expect(words.range.replace(/\s/gu, ' ')).toMatch(/^1\s?–\s?10 Apr 2024$/);
});

test('a month says that it is only a month', () => {
  const june = {
    earliest: '2024-06-01',
    latest: '2024-06-30',
    at: null,
    precision: 'month' as const,
    said: null,
  };
  expect(datedWords(june, said, 'en')).toEqual({
    said: null,
    range: 'June 2024',
    note: 'date.month',
  });
});

test('digits stay 0 to 9 in Marathi', () => {
  const one = {
    earliest: '2024-04-27',
    latest: '2024-04-27',
    at: null,
    precision: 'day' as const,
    said: null,
  };
  expect(datedWords(one, said, 'mr').range).toContain('27');
});

test('days between are counted over a leap day', () => {
  expect(agoWords('2023-08-20', '2024-05-13', said)).toBe('date.daysAgo 267');
});
