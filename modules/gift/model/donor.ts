import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { GiftSource, TaxId } from './gift-order.ts';

/** Whoever keeps the books of gifts. She opens nobody's file, and nobody else opens these. */
export const GIFT_KEEPERS = ['fundraiser'] as const;

const Words = (most: number) => z.string().trim().min(1).max(most);

export const DONOR_KINDS = ['individual', 'organisation'] as const;

/** What is asked of a donor: nothing but the name, unless the law or she herself wants more. */
export const donorFacts = z.strictObject({
  kind: z.enum(DONOR_KINDS),
  name: Words(120),
  email: z.email().max(200).nullable(),
  phone: Words(30).nullable(),
  address: Words(400).nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  taxId: TaxId.nullable(),
  source: GiftSource,
  language: z.enum(['en', 'hi', 'mr', 'es']),
  /** What is sent to her names neither us nor a sum. */
  discreet: z.boolean(),
  note: Words(1000).nullable(),
});
export type DonorWords = z.infer<typeof donorFacts>;

const facts = z.strictObject({
  ...donorFacts.shape,
  /** She was written down twice: this is the record that goes on. */
  mergedIntoId: AnyId.nullable(),
});

/** Somebody who gave, or wants to; in a need-to-know of her own, so that it can be destroyed when she asks. */
export const Donor = defineRecord({ kind: 'donor', compartment: 'donor', facts });
export type DonorFacts = z.infer<typeof facts>;
