import { daysFrom, startOfDayInIndia } from '#kernel/calendar.ts';
import type { Dated } from '#kernel/dated.ts';

/** The first day it can have been; null where only the end is known. */
export function startOf(dated: Dated): string | null {
  return dated.earliest;
}

/** The last day it can have been; null where only the beginning is known. */
export function endOf(dated: Dated): string | null {
  return dated.latest;
}

/**
 * The order of happening: the moment, else the first possible day, else the last; what nobody can date comes last.
 * The database orders by the same rule, so that a timeline reads alike on both sides.
 */
export function compareDated(a: Dated, b: Dated): number {
  const [first, second] = [placeInTime(a), placeInTime(b)];
  return first === second ? 0 : first - second;
}

function placeInTime({ at, earliest, latest }: Dated): number {
  if (at !== null) return Date.parse(at);
  const on = earliest ?? latest;
  return on === null ? Number.POSITIVE_INFINITY : startOfDayInIndia(on);
}

/** A span in days; null where an open end leaves it open. */
export type DaysSpan = { least: number | null; most: number | null };

/** How many days can lie between two dates: two imprecise dates give a range, never one proud number. */
export function daysBetween(a: Dated, b: Dated): DaysSpan {
  return { least: daysOrNull(a.latest, b.earliest), most: daysOrNull(a.earliest, b.latest) };
}

function daysOrNull(start: string | null, end: string | null): number | null {
  return start === null || end === null ? null : daysFrom(start, end);
}

/** Whether the one was over before the other can have begun. Where the two may have been on one day, nobody is contradicted. */
export function isSurelyBefore(a: Dated, b: Dated): boolean {
  if (a.at !== null && b.at !== null) return a.at < b.at;
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}
