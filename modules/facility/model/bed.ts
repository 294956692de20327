import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most);

const facts = z.strictObject({
  homeId: AnyId,
  /** What the home calls the room. Which floor and which door of the building is no field here. */
  room: Words(40),
  name: Words(40),
  /** Broken, being painted, kept free: closed from that day, and until when if somebody knows. */
  closedSince: CalendarDay.nullable(),
  closedUntil: CalendarDay.nullable(),
  closedWhy: Words(200).nullable(),
  /** Not there any more. */
  gone: CalendarDay.nullable(),
});

/** A bed of a home. It holds one person. */
export const Bed = defineRecord({ kind: 'bed', compartment: 'placement', facts });
export type BedFacts = z.infer<typeof facts>;

/** Whether nobody can be given this bed on that day. A closing that has run out is over by itself. */
export function isClosed(bed: Pick<BedFacts, 'closedSince' | 'closedUntil'>, today: string): boolean {
  if (bed.closedSince === null || bed.closedSince > today) return false;
  return bed.closedUntil === null || bed.closedUntil >= today;
}
