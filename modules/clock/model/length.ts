import { addDays, addMonths, dayInIndia, startOfDayInIndia } from '#kernel/calendar.ts';
import type { Moment } from '#kernel/moment.ts';

/** A length of one unit, ISO 8601: PT24H, P3W, P4M, -P30D. The law counts in one unit at a time. */
export const LENGTH = /^-?P(?:(\d{1,4})([DWMY])|T(\d{1,4})([HS]))$/;
const MS_PER_HOUR = 3_600_000;

export type Length = { amount: number; unit: 'at-once' | 'hour' | 'day' | 'week' | 'month' | 'year' };

const UNITS = { H: 'hour', S: 'at-once', D: 'day', W: 'week', M: 'month', Y: 'year' } as const;

const READ = new Map<string, Length>();

/** Reads a length; seconds occur only as "at once" (PT0S). There are a few dozen of them, each read once. */
export function readLength(text: string): Length {
  const known = READ.get(text) ?? readAnew(text);
  READ.set(text, known);
  return known;
}

function readAnew(text: string): Length {
  const [, days, letter, hours, clock] = LENGTH.exec(text) ?? [];
  const unit = UNITS[(letter ?? clock) as keyof typeof UNITS];
  if (unit === undefined) throw new Error(`${text} is no length of one unit.`);
  const amount = Number(days ?? hours);
  return { amount: text.startsWith('-') ? -amount : amount, unit };
}

/** The day reached so many units after a day. Months and years keep the day of the month, or take the month's last. */
export function dayAfter(on: string, { amount, unit }: Length): string {
  if (unit === 'month') return addMonths(on, amount);
  if (unit === 'year') return addMonths(on, amount * 12);
  if (unit === 'week') return addDays(on, amount * 7);
  return unit === 'at-once' ? on : addDays(on, amount);
}

/** As `dayAfter`, but only Monday to Friday count. Public holidays differ by state and are not known here. */
export function workingDayAfter(on: string, days: number): string {
  let reached = on;
  for (let left = days; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

function isWorkingDay(on: string): boolean {
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

const ENDS = new Map<string, Moment>();
const MOST_ENDS = 50_000;

/** The last instant of a day in India: what is done within it is done in time. Thousands of clocks end on the same few days. */
export function endOfDay(on: string): Moment {
  const known = ENDS.get(on);
  if (known) return known;
  if (ENDS.size >= MOST_ENDS) ENDS.clear();
  const end = new Date(startOfDayInIndia(addDays(on, 1)) - 1).toISOString();
  ENDS.set(on, end);
  return end;
}

/** The end of the day reached from a day; at once is the same day. */
export function endAfter(on: string, length: Length, dayOne = false): Moment {
  const reached = dayAfter(on, length);
  return endOfDay(dayOne ? addDays(reached, -1) : reached);
}

/** Hours run to the minute, through nights and Sundays; all other lengths end with the day reached. */
export function momentAfter(from: Moment, length: Length): Moment {
  if (length.unit === 'hour') return new Date(Date.parse(from) + length.amount * MS_PER_HOUR).toISOString();
  return endAfter(dayInIndia(from), length);
}
