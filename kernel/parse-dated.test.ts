import { describe, expect, test } from 'vitest';
import { Dated } from '#kernel/dated.ts';
import { isDated, parseDated } from '#kernel/parse-dated.ts';

const TODAY = '2024-05-13';

function read(text: string) {
  return parseDated(text, TODAY);
}

describe('a plain date is read as it stands, day before month', () => {
  test.each([
    ['20/8/23', '2023-08-20'],
    ['20-08-2023', '2023-08-20'],
    ['20.8.2023', '2023-08-20'],
    ['2023-08-20', '2023-08-20'],
    ['20 Aug 2023', '2023-08-20'],
    ['20th of August, 2023', '2023-08-20'],
    ['Aug 20 2023', '2023-08-20'],
    ['August 20, 2023', '2023-08-20'],
    ['4/5/24', '2024-05-04'],
    ['20 Aug 23', '2023-08-20'],
    ['1/2/61', '1961-02-01'],
    ['२०/८/२०२३', '2023-08-20'],
  ])('%s', (text, on) => {
    expect(read(text)).toEqual({ earliest: on, latest: on, at: null, precision: 'day', said: null });
  });

  test.each([
    ['August 2023', 'month', '2023-08-01', '2023-08-31'],
    ['Sept. 2023', 'month', '2023-09-01', '2023-09-30'],
    ['02/2024', 'month', '2024-02-01', '2024-02-29'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023', 'year', '2023-01-01', '2023-12-31'],
  ])('%s', (text, precision, earliest, latest) => {
    expect(read(text)).toEqual({ earliest, latest, at: null, precision, said: null });
  });
});

describe('words are resolved, and kept as said', () => {
  test.each([
    ['27 April', 'day', '2024-04-27', '2024-04-27'],
    ['June 3', 'day', '2023-06-03', '2023-06-03'],
    ['August', 'month', '2023-08-01', '2023-08-31'],
    ['early April 2024', 'part-of-month', '2024-04-01', '2024-04-10'],
    ['At the beginning of April', 'part-of-month', '2024-04-01', '2024-04-10'],
    ['beginning of April', 'part-of-month', '2024-04-01', '2024-04-10'],
    ['mid April', 'part-of-month', '2024-04-11', '2024-04-20'],
    ['mid-April 2023', 'part-of-month', '2023-04-11', '2023-04-20'],
    ['late Feb 2024', 'part-of-month', '2024-02-21', '2024-02-29'],
    ['end of April', 'part-of-month', '2024-04-21', '2024-04-30'],
    ['by Feb 2009', 'by', null, '2009-02-28'],
    ['by 8/5/24', 'by', null, '2024-05-08'],
    ['before 20 Aug 2023', 'by', null, '2023-08-19'],
    ['after Aug 2023', 'after', '2023-09-01', null],
    ['about 8 May', 'about', '2024-05-05', '2024-05-11'],
    ['around April 2024', 'about', '2024-03-17', '2024-05-15'],
    ['8 months ago', 'about', '2023-08-29', '2023-09-28'],
    ['about eight months ago', 'about', '2023-08-29', '2023-09-28'],
    ['two weeks ago', 'about', '2024-04-26', '2024-05-02'],
    ['3 days ago', 'day', '2024-05-10', '2024-05-10'],
    ['about 3 days ago', 'about', '2024-05-07', '2024-05-13'],
    ['a year ago', 'about', '2022-11-12', '2023-11-11'],
    ['last week', 'range', '2024-05-06', '2024-05-12'],
    ['last month', 'month', '2024-04-01', '2024-04-30'],
    ['last year', 'year', '2023-01-01', '2023-12-31'],
    ['today', 'day', '2024-05-13', '2024-05-13'],
    ['Yesterday', 'day', '2024-05-12', '2024-05-12'],
    ['between Aug 2023 and Apr 2024', 'range', '2023-08-01', '2024-04-30'],
    ['between 20 August and early April 2024', 'range', '2023-08-20', '2024-04-10'],
    ['1–10 Apr 2024', 'range', '2024-04-01', '2024-04-10'],
    ['20 Aug 2023 to 8 May 2024', 'range', '2023-08-20', '2024-05-08'],
    ['not known', 'unknown', null, null],
  ])('%s', (text, precision, earliest, latest) => {
    expect(read(text)).toEqual({ earliest, latest, at: null, precision, said: text });
  });
});

describe('a day that does not exist', () => {
  test.each([
    ['31/2/2024', ['2024-02-28', '2024-02-29']],
    ['31 April 2024', ['2024-04-30', '2024-05-01']],
    ['by 30 Feb 2023', ['2023-02-28', '2023-03-01']],
    ['4/27/24', ['2024-04-27']],
    ['40/40/2024', []],
  ])('%s is answered with the days it may have been', (text, nearest) => {
    expect(read(text)).toEqual({ impossible: true, nearest });
  });
});

describe('words that do not say when', () => {
  test.each([
    '',
    'some time',
    'when the rains came',
    'a few months ago',
    'between Apr 2024 and Aug 2023',
    'early 2024',
    'by',
    '999 years ago',
    '12',
    'by by by',
    'by not known',
    'x'.repeat(500),
    '8 May\0',
  ])('%j are unclear, not guessed', (text) => {
    expect(read(text)).toEqual({ unclear: true });
  });
});

test('whatever is read can be stored', () => {
  const heads = ['', 'early ', 'mid ', 'end of ', 'by ', 'after ', 'before ', 'about ', 'between ', 'from 2 to '];
  const tails = [
    '29 Feb',
    '1 jan',
    'dec',
    '31/12/1999',
    '2020',
    'last week',
    '12 weeks ago',
    'may 2024 and june 2025',
    '2 Mar to 1 Apr',
  ];
  for (const text of heads.flatMap((head) => tails.map((tail) => head + tail))) {
    const parsed = read(text);
    if (isDated(parsed)) expect(Dated.safeParse(parsed).success, text).toBe(true);
  }
});
