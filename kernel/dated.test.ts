import { describe, expect, test } from 'vitest';
import { dayInIndia, isRealDate, nearestRealDates } from '#kernel/calendar.ts';
import {
  about,
  by,
  DATE_ISSUES,
  Dated,
  day,
  moment,
  month,
  after as notBefore,
  partOfMonth,
  range,
  season,
  unknownDate,
  year,
} from '#kernel/dated.ts';
import { compareDated, daysBetween, endOf, startOf } from '#kernel/dated-order.ts';

/** The coded refusals of a date, in the order they were found. */
function codesOf(input: unknown): unknown[] {
  const result = Dated.safeParse(input);
  if (result.success) return [];
  return result.error.issues.map((found) => (found.code === 'custom' ? found.params?.code : found.code));
}

describe('a date with its precision', () => {
  test('is accepted in every form that people say one', () => {
    const all = [
      day('2024-04-27'),
      moment('2024-04-27T03:10:00.250Z'),
      month('2024-06'),
      year(2020),
      partOfMonth('2024-04', 'early', 'beginning of April'),
      season('2023-06-01', '2023-09-30', 'in the rains'),
      by('2009-02-28', 'by February 2009'),
      notBefore('2023-09-01'),
      about('2024-05-05', '2024-05-11', 'about 8 May'),
      range('2023-08-20', '2024-04-10'),
      unknownDate('not known'),
    ];
    for (const dated of all) expect(codesOf(dated)).toEqual([]);
  });

  test('covers the days its words can mean', () => {
    expect(month('2024-02')).toMatchObject({ earliest: '2024-02-01', latest: '2024-02-29' });
    expect(year(2020)).toMatchObject({ earliest: '2020-01-01', latest: '2020-12-31' });
    expect(partOfMonth('2024-04', 'early')).toMatchObject({ earliest: '2024-04-01', latest: '2024-04-10' });
    expect(partOfMonth('2024-04', 'mid')).toMatchObject({ earliest: '2024-04-11', latest: '2024-04-20' });
    expect(partOfMonth('2024-02', 'late')).toMatchObject({ earliest: '2024-02-21', latest: '2024-02-29' });
  });

  test('refuses 31 February and offers the days it may have been', () => {
    expect(codesOf(day('2024-02-31'))).toContain(DATE_ISSUES.impossible);
    const result = Dated.safeParse(day('2024-02-31'));
    expect(result.error?.issues[0]).toMatchObject({ params: { nearest: ['2024-02-28', '2024-02-29'] } });
  });

  test.each(['27 April', '0024-04-27', '2024-4-27', '2024-04-27T00:00:00Z', ''])('refuses %j as a day', (text) => {
    expect(codesOf(day(text))).toContain(DATE_ISSUES.unreadable);
  });

  test.each(['2024-04-27', '2024-04-27T25:00:00Z', '2024-02-31T10:00:00Z', '2024-04-27T10:00:00+05:30'])(
    'refuses %j as a moment',
    (at) => {
      expect(codesOf({ ...moment('2024-04-27T10:00:00Z'), at })).toContain(DATE_ISSUES.unreadable);
    },
  );

  test('refuses an end before its start', () => {
    expect(codesOf(range('2024-04-05', '2024-04-02'))).toEqual([DATE_ISSUES.endBeforeStart]);
  });

  test('refuses a moment without its time, and a time that nobody claims to know', () => {
    expect(codesOf({ ...day('2024-04-27'), precision: 'moment' })).toEqual([DATE_ISSUES.momentMissing]);
    expect(codesOf({ ...day('2024-04-27'), at: '2024-04-27T10:00:00Z' })).toEqual([DATE_ISSUES.momentUnasked]);
  });

  test('refuses a moment put on another day than it was in India', () => {
    const late = moment('2024-04-27T20:00:00Z');
    expect(codesOf({ ...late, earliest: '2024-04-27', latest: '2024-04-27' })).toEqual([DATE_ISSUES.momentOnOtherDay]);
  });

  test('refuses ends that its precision does not have, and misses those it must have', () => {
    expect(codesOf({ ...by('2024-04-02'), earliest: '2024-04-01' })).toEqual([DATE_ISSUES.dayUnasked]);
    expect(codesOf({ ...notBefore('2024-04-02'), latest: '2024-04-03' })).toEqual([DATE_ISSUES.dayUnasked]);
    expect(codesOf({ ...unknownDate(), latest: '2024-04-03' })).toEqual([DATE_ISSUES.dayUnasked]);
    expect(codesOf({ ...month('2024-04'), latest: null })).toEqual([DATE_ISSUES.dayMissing]);
    expect(codesOf({ ...range('2024-04-01', '2024-04-02'), precision: 'day' })).toEqual([DATE_ISSUES.notOneDay]);
  });

  test('refuses words that cannot be stored, and fields it does not know', () => {
    expect(codesOf(unknownDate('a\0b'))).toEqual([DATE_ISSUES.wordsUnreadable]);
    expect(codesOf(unknownDate('\ud83d'))).toEqual([DATE_ISSUES.wordsUnreadable]);
    expect(codesOf(unknownDate('x'.repeat(201)))).toEqual(['too_big']);
    expect(codesOf({ ...day('2024-04-27'), zone: 'IST' })).toEqual(['unrecognized_keys']);
  });
});

describe('the calendar', () => {
  test('knows which days exist', () => {
    expect(
      ['2024-02-29', '2023-02-29', '2000-02-29', '1900-02-29', '2024-04-31', '2024-13-01'].map(isRealDate),
    ).toEqual([true, false, true, false, false, false]);
  });

  test('offers the day before and the day after one that does not exist', () => {
    expect(nearestRealDates('2024-04-31')).toEqual(['2024-04-30', '2024-05-01']);
    expect(nearestRealDates('2023-02-29')).toEqual(['2023-02-28', '2023-03-01']);
    expect(nearestRealDates('2024-13-01')).toEqual([]);
  });

  test('puts a late evening in UTC on the next day in India', () => {
    expect(dayInIndia('2024-04-27T18:29:59Z')).toBe('2024-04-27');
    expect(dayInIndia('2024-04-27T18:30:00Z')).toBe('2024-04-28');
  });
});

describe('the order of happening', () => {
  test('goes by moment, first possible day, else last possible day, and puts the undated last', () => {
    const ordered = [
      by('2009-02-28'),
      year(2020),
      day('2023-08-20'),
      partOfMonth('2024-04', 'early'),
      day('2024-04-27'),
      moment('2024-04-27T03:10:00Z'),
      moment('2024-04-27T14:10:00Z'),
      day('2024-04-28'),
      unknownDate(),
    ];
    expect(ordered.toReversed().sort(compareDated)).toEqual(ordered);
  });

  test('leaves two undated things as they were', () => {
    expect(compareDated(unknownDate('a'), unknownDate('b'))).toBe(0);
  });
});

describe('the days between two dates', () => {
  test('are a range when a date is one', () => {
    expect(daysBetween(day('2023-08-20'), partOfMonth('2024-04', 'early'))).toEqual({ least: 225, most: 234 });
  });

  test('are one number between two days, and open where an end is open', () => {
    expect(daysBetween(day('2024-04-27'), day('2024-05-08'))).toEqual({ least: 11, most: 11 });
    expect(daysBetween(by('2009-02-28'), day('2009-03-01'))).toEqual({ least: 1, most: null });
    expect(daysBetween(unknownDate(), day('2009-03-01'))).toEqual({ least: null, most: null });
  });

  test('begin and end where the date does', () => {
    expect([startOf(by('2009-02-28')), endOf(by('2009-02-28'))]).toEqual([null, '2009-02-28']);
  });
});
