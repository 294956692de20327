import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most);

/** What stands on our receipts and forms, and until when we may take what. */
export const giftBookFacts = z.strictObject({
  legalName: Words(200),
  address: Words(400),
  pan: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{5}\d{4}[A-Z]$/)
    .nullable(),
  /** The unique registration number by which gifts to us may be deducted, and from when. */
  taxNumber: Words(40).nullable(),
  taxNumberFrom: CalendarDay.nullable(),
  fcraNumber: Words(40).nullable(),
  fcraUntil: CalendarDay.nullable(),
  /** The designated account (FCRA s.17), at the State Bank of India's main branch in New Delhi. */
  fcraAccount: Words(40).nullable(),
});
export type GiftBookFacts = z.infer<typeof giftBookFacts>;

/** One an organisation. */
export const GiftBook = defineRecord({ kind: 'gift-book', compartment: 'donor', facts: giftBookFacts });
