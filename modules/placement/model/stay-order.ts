import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

export const ORDER_SECTIONS = ['jj-36', 'jj-37', 'itpa-17-1', 'itpa-17-3', 'itpa-17-4', 'other'] as const;
export const ORDER_GIVERS = ['committee', 'magistrate', 'court'] as const;

const facts = z.strictObject({
  personId: AnyId,
  placementId: AnyId,
  by: z.enum(ORDER_GIVERS),
  section: z.enum(ORDER_SECTIONS),
  number: z.string().trim().min(1).max(200),
  on: CalendarDay,
  /** The last day it covers; null where it names none. */
  untilDay: CalendarDay.nullable(),
  note: z.string().trim().min(1).max(1000).nullable(),
});

/** An order a stay rests on. Several follow each other: ten days, three weeks, a year. None of them holds an adult who wants to go. */
export const StayOrder = defineRecord({
  kind: 'stay-order',
  compartment: 'placement',
  facts,
  holds: ({ on, untilDay }) => untilDay === null || untilDay >= on,
});
export type StayOrderFacts = z.infer<typeof facts>;
/** An order as it comes with somebody who is admitted: its number is the admission’s. */
export const OrderAtAdmission = facts.omit({ personId: true, placementId: true, number: true });
export type OrderAtAdmission = z.infer<typeof OrderAtAdmission>;
