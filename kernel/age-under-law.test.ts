import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGE_LAWS, type AgeLaw, ageUnderLaw, STANDINGS } from '#kernel/age-under-law.ts';
import { addDays } from '#kernel/calendar.ts';
import { day, range, unknownDate, year } from '#kernel/dated.ts';

const on = day('2024-05-13');
const born = (dated: ReturnType<typeof day>, gender: 'female' | 'male' | 'unknown' = 'female') => ({
  birth: { on: dated, basis: 'stated' as const },
  gender,
});
const is = (law: AgeLaw, who: ReturnType<typeof born>) => {
  const found = ageUnderLaw(law, who, on);
  return found.sure ? found.is : `may be ${found.mayBe.join(' or ')}`;
};

/** Her birthday is the thirteenth of May: on it she is so many years old, the day before she is not. */
const turned = (years: number) => day(`${2024 - years}-05-13`);
const turnsTomorrow = (years: number) => day(`${2024 - years}-05-14`);

describe('the limit of each law, on the day it is reached and the day before', () => {
  test.each([
    ['jj', 18, 'child', 'none'],
    ['pocso', 18, 'child', 'none'],
    ['bns', 18, 'child', 'none'],
    ['dpdp', 18, 'child', 'none'],
    ['itpa', 16, 'child', 'minor'],
    ['itpa', 18, 'minor', 'none'],
    ['bns-141', 21, 'child', 'none'],
    ['pcma', 18, 'child', 'none'],
    ['rte', 6, 'none', 'school-age'],
    ['rte', 15, 'school-age', 'none'],
    ['aftercare', 18, 'none', 'care-leaver'],
    ['aftercare', 21, 'care-leaver', 'none'],
  ] as const)('%s at %d: %s, then %s', (law, years, before, after) => {
    expect([is(law, born(turnsTomorrow(years))), is(law, born(turned(years)))]).toEqual([before, after]);
  });

  test('some laws ask whether it is a girl or a boy; where that is open, both answers stand', () => {
    expect(is('bns-141', born(turned(19), 'male'))).toBe('none');
    expect(is('pcma', born(turned(19), 'male'))).toBe('child');
    expect(is('pcma', born(turned(19), 'unknown'))).toBe('may be child or none');
    expect(is('pcma', born(turned(22), 'unknown'))).toBe('none');
  });
});

test('a girl of seventeen is four things under four laws', () => {
  const her = born(turned(17));
  expect((['pocso', 'itpa', 'rte', 'aftercare'] as const).map((law) => is(law, her))).toEqual([
    'child',
    'minor',
    'none',
    'none',
  ]);
});

test('an age that is only about says what she may be, and stands on the side that protects her', () => {
  const about = born(range('2005-09-01', '2008-08-31'));
  expect(ageUnderLaw('pocso', about, on)).toEqual({ is: 'child', sure: false, mayBe: ['child', 'none'] });
  expect(ageUnderLaw('itpa', about, on)).toEqual({ is: 'child', sure: false, mayBe: ['child', 'minor', 'none'] });
  expect(is('itpa', born(year(2007)))).toBe('minor');
  expect(is('itpa', born(year(2008)))).toBe('may be child or minor');
});

test('of whom nobody knows when she was born, every law says that she may be a child', () => {
  const unknown = born(unknownDate());
  expect(is('pocso', unknown)).toBe('may be child or none');
  expect(is('itpa', unknown)).toBe('may be child or minor or none');
  expect(ageUnderLaw('jj', born(day('2000-01-01')), unknownDate()).sure).toBe(false);
});

test('knowing less never makes her less protected, nor surer', () => {
  const days = fc.integer({ min: 0, max: 30 * 365 });
  fc.assert(
    fc.property(fc.constantFrom(...AGE_LAWS), days, fc.integer({ min: 0, max: 900 }), (law, ago, wide) => {
      const birth = addDays('2024-05-13', -ago);
      const exact = ageUnderLaw(law, born(day(birth)), on);
      const less = ageUnderLaw(law, born(range(addDays(birth, -wide), addDays(birth, wide))), on);
      expect(exact.sure).toBe(true);
      expect(less.mayBe).toContain(exact.is);
      expect(STANDINGS.indexOf(less.is)).toBeLessThanOrEqual(STANDINGS.indexOf(exact.is));
    }),
  );
});
