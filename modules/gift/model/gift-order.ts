import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Money } from './money.ts';

export const GIFT_WAYS = ['upi', 'bank', 'card', 'cash', 'cheque'] as const;
export const GiftWay = z.enum(GIFT_WAYS);
export type GiftWay = z.infer<typeof GiftWay>;

/**
 * Whose money it is (FCRA 2010 s.2(1)(j)): a citizen of India gives Indian money wherever she lives; anybody else, and an
 * organisation from abroad, is a foreign source. `not-said` is not Indian: it is asked about before it is taken in.
 */
export const GIFT_SOURCES = ['indian', 'foreign', 'not-said'] as const;
export const GiftSource = z.enum(GIFT_SOURCES);
export type GiftSource = z.infer<typeof GiftSource>;

/** By what the tax office knows a donor (Form 10BD; Form 113 from 1 April 2026). */
export const TAX_ID_KINDS = ['pan', 'aadhaar', 'passport', 'elector-id', 'driving-licence', 'foreign-tax-id'] as const;
export const TaxIdKind = z.enum(TAX_ID_KINDS);
export type TaxIdKind = z.infer<typeof TaxIdKind>;

const PAN = /^[A-Z]{5}\d{4}[A-Z]$/;
const Said = (most: number) => z.string().trim().min(1).max(most);

/** An identity by which a gift is told to the tax office. */
export const TaxId = z
  .strictObject({
    kind: TaxIdKind,
    number: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z0-9/-]{4,30}$/),
  })
  .refine(({ kind, number }) => kind !== 'pan' || PAN.test(number), { path: ['number'], message: 'gift.not-a-pan' });
export type TaxId = z.infer<typeof TaxId>;

/** What stands on the payment, so that it is found again in a bank's list: "G7KQ4MPXY". Letters that are read aloud apart. */
export const GiftReference = z.string().regex(/^G[A-HJ-NP-Z2-9]{8}$/);

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Draws a reference. `random` must be cryptographic: whoever guesses one could claim a stranger's gift. */
export function makeReference(random: (bytes: number) => Uint8Array): string {
  return `G${Array.from(random(8), (byte) => LETTERS[byte & 31]).join('')}`;
}

/** What a gift is for. */
export const GiftPurpose = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('general') }),
  z.strictObject({ kind: z.literal('campaign'), id: AnyId }),
  z.strictObject({ kind: z.literal('appeal'), id: AnyId }),
]);
export type GiftPurpose = z.infer<typeof GiftPurpose>;

/** The kind of an order in `site.inbox`. Its row's id is the order's id; `about` is the campaign's or appeal's. */
export const GIFT_ORDER = 'gift';

/**
 * What somebody said on the public page before she pays: nothing is received by it. Whatever she need not say is null; a tax
 * identity only where she wants a receipt for the tax office.
 */
export const GiftOrder = z
  .strictObject({
    reference: GiftReference,
    amount: Money,
    way: GiftWay,
    often: z.enum(['once', 'monthly']),
    purpose: GiftPurpose,
    source: GiftSource,
    /** ISO 3166-1 alpha-2, where she says it. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    donor: z
      .strictObject({
        kind: z.enum(['individual', 'organisation']),
        name: Said(120),
        email: z.email().max(200).nullable(),
        address: Said(400).nullable(),
        taxId: TaxId.nullable(),
      })
      .nullable(),
    receipt: z.enum(['none', 'mail']),
    /** What is sent to her names neither us nor a sum: others may read her mail. */
    discreet: z.boolean(),
  })
  .refine(({ receipt, donor }) => receipt === 'none' || Boolean(donor?.email), {
    path: ['receipt'],
    message: 'gift.receipt-needs-address',
  })
  .refine(({ donor, source }) => source !== 'foreign' || donor !== null, {
    path: ['donor'],
    message: 'gift.foreign-needs-name',
  });
export type GiftOrder = z.infer<typeof GiftOrder>;
