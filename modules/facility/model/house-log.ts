import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

export const SHIFTS = ['morning', 'evening', 'night'] as const;
export const LOG_KINDS = ['note', 'food', 'repair', 'safety', 'someone-outside', 'hand-over'] as const;

const facts = z.strictObject({
  homeId: AnyId,
  on: CalendarDay,
  shift: z.enum(SHIFTS),
  kind: z.enum(LOG_KINDS),
  /** About the house: what was cooked, what broke, who stood outside. Never about one person. */
  words: z.string().trim().min(1).max(5000),
  writtenBy: AnyId,
  /** Who of the next shift read the hand-over; only of a hand-over. */
  takenBy: AnyId.nullable(),
  takenAt: Moment.nullable(),
});

/** The book of the house, by day and shift. It is added to and never altered: what was wrong is written anew. */
export const HouseLog = defineRecord({
  kind: 'house-log',
  compartment: 'placement',
  facts,
  moments: ['takenAt'],
  holds: ({ kind, takenBy, takenAt }) =>
    (takenBy === null) === (takenAt === null) && (takenBy === null || kind === 'hand-over'),
});
export type HouseLogFacts = z.infer<typeof facts>;
export const NewHouseLog = facts.omit({ writtenBy: true, takenBy: true, takenAt: true });

/** The shift at that hour, as the clocks in India show it: 6 to 14, 14 to 22, and the night. */
export function shiftAt(now: string): (typeof SHIFTS)[number] {
  const hour = new Date(Date.parse(now) + 5.5 * 3_600_000).getUTCHours();
  if (hour >= 6 && hour < 14) return 'morning';
  return hour >= 14 && hour < 22 ? 'evening' : 'night';
}
