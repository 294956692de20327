import { z } from 'zod';

/** A moment in UTC to the millisecond, always written alike, so that equal moments are equal texts. */
export const Moment = z.iso.datetime({ offset: true }).transform((text) => new Date(Date.parse(text)).toISOString());
export type Moment = string;

/** Whole minutes from one moment to another; negative when the second is earlier. */
export function minutesBetween(from: Moment, to: Moment): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
}

/** The moment so many minutes later. */
export function addMinutes(from: Moment, minutes: number): Moment {
  return new Date(Date.parse(from) + minutes * 60_000).toISOString();
}
