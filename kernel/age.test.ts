import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageAt, type Birth, birthFromAge, contradictsBirth, isAdultAt, ObservedAge } from '#kernel/age.ts';
import { addDays } from '#kernel/calendar.ts';
import { by, Dated, day, partOfMonth, unknownDate, year } from '#kernel/dated.ts';

function bornOn(on: Dated): Birth {
  return { on, basis: 'document' };
}

describe('an age at a date', () => {
  test('is one number when both days are known, and changes on the birthday', () => {
    const birth = bornOn(day('2008-06-15'));
    expect(ageAt(birth, day('2024-06-14'))).toEqual({ least: 15, most: 15 });
    expect(ageAt(birth, day('2024-06-15'))).toEqual({ least: 16, most: 16 });
  });

  test('is a range when only the year of birth is known', () => {
    expect(ageAt(bornOn(year(2001)), day('2024-04-27'))).toEqual({ least: 22, most: 23 });
  });

  test('is open where the birth is, and unknown where nothing is known', () => {
    expect(ageAt(bornOn(by('2006-04-27')), day('2024-04-27'))).toEqual({ least: 18, most: null });
    expect(ageAt(bornOn(unknownDate()), day('2024-04-27'))).toEqual({ least: null, most: null });
  });

  test('goes up on 1 March for somebody born on 29 February', () => {
    const birth = bornOn(day('2008-02-29'));
    expect(ageAt(birth, day('2023-02-28')).least).toBe(14);
    expect(ageAt(birth, day('2023-03-01')).least).toBe(15);
  });
});

describe('adult or child', () => {
  const birth = bornOn(day('2006-05-08'));

  test('is decided by the eighteenth birthday', () => {
    expect(isAdultAt(birth, day('2024-05-07'))).toBe('child');
    expect(isAdultAt(birth, day('2024-05-08'))).toBe('adult');
  });

  test('is unclear where the dates leave it open, and where nothing is known', () => {
    expect(isAdultAt(bornOn(year(2006)), day('2024-05-08'))).toBe('unclear');
    expect(isAdultAt(bornOn(unknownDate()), day('2024-05-08'))).toBe('unclear');
    expect(isAdultAt(bornOn(by('2006-05-08')), day('2024-05-08'))).toBe('adult');
  });
});

describe('a birth worked out from an age', () => {
  test('gives back 15 for a child who was 15 when found at the beginning of April', () => {
    const found = partOfMonth('2024-04', 'early', 'beginning of April');
    const birth = birthFromAge(15, found, 'estimated');
    expect(ageAt(birth, found)).toEqual({ least: 15, most: 15 });
    expect(ageAt(birth, day('2023-08-20'))).toEqual({ least: 14, most: 15 });
    expect(isAdultAt(birth, found)).toBe('child');
  });

  test('gives back a range of ages for people known only by one', () => {
    const freed = day('2024-05-08');
    const birth = birthFromAge({ least: 22, most: 45 }, freed, 'estimated');
    expect(ageAt(birth, freed)).toEqual({ least: 22, most: 45 });
    expect(isAdultAt(birth, freed)).toBe('adult');
  });

  test('claims no more than was known when the age was said of a whole year', () => {
    const birth = birthFromAge(15, year(2023), 'stated');
    expect(birth.on).toMatchObject({ earliest: '2007-01-02', latest: '2008-12-31' });
  });

  test('is unknown when the date of the age is open, and keeps its words', () => {
    expect(birthFromAge(15, by('2009-02-28', 'by February 2009'), 'stated').on).toEqual(
      unknownDate('by February 2009'),
    );
  });

  test('is a real date and gives back the age, on every day and for every age', () => {
    const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => day(addDays('1950-01-01', days)));
    const anyAge = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(anyDay, anyAge, (at, age) => {
        const birth = birthFromAge(age, at, 'stated');
        expect(Dated.safeParse(birth.on).success).toBe(true);
        expect(ageAt(birth, at)).toEqual({ least: age, most: age });
      }),
    );
  });
});

describe('an age and a birth that do not fit', () => {
  test('are noticed: 16 in 2024 for a birth in 2001', () => {
    expect(contradictsBirth(16, day('2024-04-27'), bornOn(year(2001)))).toBe(true);
    expect(contradictsBirth(22, day('2024-04-27'), bornOn(year(2001)))).toBe(false);
    expect(contradictsBirth({ least: 22, most: 45 }, day('2024-04-27'), bornOn(year(2010)))).toBe(true);
    expect(contradictsBirth(16, day('2024-04-27'), bornOn(unknownDate()))).toBe(false);
  });
});

test('an observed age is refused when it ends before it begins, or is no age', () => {
  expect(ObservedAge.safeParse({ least: 22, most: 45 }).success).toBe(true);
  expect(ObservedAge.safeParse({ least: 45, most: 22 }).success).toBe(false);
  expect(ObservedAge.safeParse({ least: -1, most: 155 }).success).toBe(false);
});
