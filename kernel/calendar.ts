/** Calendar days as text, "2024-04-27": a day has no hour and no zone, so no phone abroad can move it. */

const DAY = /^(1[89]\d\d|2\d\d\d)-(\d\d)-(\d\d)$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;
const MS_PER_DAY = 86_400_000;
const INDIA_OFFSET_MS = 5.5 * 3_600_000;

/** A year before 1800 is a slip of the finger ("0024"), and is treated as one. */
export function isDayText(text: string): boolean {
  return DAY.test(text);
}

/** True for a day that exists: 2024-02-29 does, 2023-02-29 does not. */
export function isRealDate(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  return dayText(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** True for an RFC 3339 moment in UTC on a day that exists. */
export function isRealMoment(text: string): boolean {
  const parts = MOMENT.exec(text);
  return parts?.[1] !== undefined && isRealDate(parts[1]);
}

/** Days outside the month roll over, as in `Date`: day 0 is the last of the month before. */
export function dayText(year: number, month: number, dayOfMonth: number): string {
  return textOf(Date.UTC(year, month - 1, dayOfMonth));
}

export function lastDayOfMonth(year: number, month: number): string {
  return dayText(year, month + 1, 0);
}

export function addDays(on: string, days: number): string {
  return textOf(Date.parse(on) + days * MS_PER_DAY);
}

/** 31 March less one month is 29 or 28 February, never 2 March. */
export function addMonths(on: string, months: number): string {
  const index = yearOf(on) * 12 + monthOf(on) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const last = lastDayOfMonth(year, month);
  const same = `${last.slice(0, 8)}${on.slice(8)}`;
  return same < last ? same : last;
}

/** Days from one day to another; negative when the second comes first. */
export function daysFrom(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / MS_PER_DAY);
}

export function yearOf(on: string): number {
  return Number(on.slice(0, 4));
}

export function monthOf(on: string): number {
  return Number(on.slice(5, 7));
}

/** The calendar day it was in India at that moment: 20:00 UTC is already tomorrow there. */
export function dayInIndia(at: string): string {
  return textOf(Date.parse(at) + INDIA_OFFSET_MS);
}

/** The moment a day begins in India, in milliseconds, so that days and moments can be put in one order. */
export function startOfDayInIndia(on: string): number {
  return Date.parse(on) - INDIA_OFFSET_MS;
}

/** What somebody who wrote a day that does not exist may have meant: 31 April → 30 April, 1 May. */
export function nearestRealDates(text: string): string[] {
  const parts = DAY.exec(text);
  if (!parts || isRealDate(text)) return [];
  const [year, month] = [Number(parts[1]), Number(parts[2])];
  if (month < 1 || month > 12) return [];
  const last = lastDayOfMonth(year, month);
  return last.endsWith('-02-29') ? [addDays(last, -1), last] : [last, addDays(last, 1)];
}

function textOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
