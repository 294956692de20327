import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const facts = z.strictObject({
  homeId: AnyId,
  staffId: AnyId,
  since: CalendarDay,
  /** The last day, where it was named from the start. */
  untilDay: CalendarDay.nullable(),
  /** The day it was ended before that, or without one. */
  ended: CalendarDay.nullable(),
});

/** Who looks after a home besides the one she was let in with: a night, a week, for good. */
export const HomeKeeping = defineRecord({
  kind: 'home-keeping',
  compartment: 'directory',
  facts,
  holds: ({ since, untilDay }) => untilDay === null || untilDay >= since,
});
export type HomeKeepingFacts = z.infer<typeof facts>;

/** Whether it holds on that day. */
export function isKeeping({ ended, since, untilDay }: HomeKeepingFacts, today: string): boolean {
  return ended === null && since <= today && (untilDay === null || untilDay >= today);
}
