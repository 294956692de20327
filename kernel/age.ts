import { z } from 'zod';
import { addDays, addMonths, daysFrom, yearOf } from '#kernel/calendar.ts';
import type { Adulthood } from '#kernel/code-lists/adulthood.ts';
import { BirthBasis } from '#kernel/code-lists/birth-basis.ts';
import { Dated, range, unknownDate } from '#kernel/dated.ts';

/** What is known of a birth and what that rests on. Ages are computed from it, never stored as facts of their own. */
export const Birth = z.strictObject({ on: Dated, basis: BirthBasis });
export type Birth = z.infer<typeof Birth>;

/** Whole years, as a range; null where nobody knows the end. A negative age is a date that contradicts the birth. */
export type AgeSpan = { least: number | null; most: number | null };

/** Nobody can be refused for an age above this, and no slip of the finger (155) gets past it. */
const OLDEST = 120;
const ADULT_FROM = 18;
/** An age said of "the beginning of April" is meant for all of it; one said of a whole year is not. */
const ONE_OCCASION_DAYS = 31;

const Age = z.int().min(0).max(OLDEST);

/** An age as somebody judged it: 15, or between 22 and 45. */
export const ObservedAge = z
  .strictObject({ least: Age, most: Age })
  .refine(({ least, most }) => least <= most, { params: { code: 'age.most-below-least' }, path: ['most'] });
export type ObservedAge = z.infer<typeof ObservedAge>;

/** The age at a date: imprecise births and dates give a range, which is shown as one. */
export function ageAt(birth: Birth, when: Dated): AgeSpan {
  return { least: yearsOrNull(birth.on.latest, when.earliest), most: yearsOrNull(birth.on.earliest, when.latest) };
}

/**
 * Adult from the eighteenth birthday (JJ Act 2015 s.2(12)).
 *
 * "Unclear" is its own answer. Whoever acts on it treats the person as a child until the age is found out:
 * a child taken for an adult is sent home to whoever sold her.
 */
export function isAdultAt(birth: Birth, when: Dated): Adulthood {
  const { least, most } = ageAt(birth, when);
  if (least !== null && least >= ADULT_FROM) return 'adult';
  if (most !== null && most < ADULT_FROM) return 'child';
  return 'unclear';
}

/** The days somebody can have been born on who was so old at that date. */
export function birthFromAge(age: number | ObservedAge, at: Dated, basis: BirthBasis): Birth {
  const { least, most } = typeof age === 'number' ? { least: age, most: age } : age;
  const { earliest, latest } = at;
  if (earliest === null || latest === null) return { on: unknownDate(at.said), basis };
  const isOneOccasion = daysFrom(earliest, latest) < ONE_OCCASION_DAYS;
  const [oldestAsOf, youngestAsOf] = isOneOccasion ? [latest, earliest] : [earliest, latest];
  return { on: range(addDays(yearsBefore(oldestAsOf, most + 1), 1), yearsBefore(youngestAsOf, least)), basis };
}

/** True when an age said of a date cannot be the age of somebody born then: one of the two is wrong. */
export function contradictsBirth(age: number | ObservedAge, at: Dated, birth: Birth): boolean {
  const said = typeof age === 'number' ? { least: age, most: age } : age;
  const computed = ageAt(birth, at);
  if (computed.most !== null && said.least > computed.most) return true;
  return computed.least !== null && said.most < computed.least;
}

/** Somebody born on 29 February is a year older on 1 March of the other years. */
function yearsOrNull(born: string | null, on: string | null): number | null {
  if (born === null || on === null) return null;
  const hadBirthday = on.slice(5) >= born.slice(5);
  return yearOf(on) - yearOf(born) - (hadBirthday ? 0 : 1);
}

function yearsBefore(on: string, years: number): string {
  return addMonths(on, -12 * years);
}
