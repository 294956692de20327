import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { GIFT_WAYS, GiftSource } from './gift-order.ts';
import { Minor, Money } from './money.ts';

const Words = (most: number) => z.string().trim().min(1).max(most);

/** Money of one fund is never spent from another. `fc`: foreign contribution (FCRA), in its own account and nowhere else. */
export const FUNDS = ['general', 'corpus', 'fc', 'in-kind'] as const;
export const Fund = z.enum(FUNDS);
export type Fund = z.infer<typeof Fund>;

export const WAYS = [...GIFT_WAYS, 'in-kind'] as const;
export const PURPOSES = ['general', 'campaign', 'appeal'] as const;

export const GIFT_STATES = ['promised', 'received', 'bounced', 'refunded', 'cancelled'] as const;
export type GiftState = (typeof GIFT_STATES)[number];

/** The number by which a bank, a gateway or a cheque names a payment. It names nobody. */
export const PaymentNumber = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][\w/-]{3,79}$/);

export const InKind = z.strictObject({
  what: Words(200),
  quantity: z.number().positive().max(1_000_000),
  unit: Words(30).nullable(),
  /** Who said what it is worth, and from what; null where nobody valued it, which is not the same as worth nothing. */
  valuedBy: Words(120).nullable(),
});

/** What is said of a gift, however it came. Amounts are in paise: the books are kept in rupees. */
export const giftFacts = z.strictObject({
  donorId: AnyId.nullable(),
  pledgeId: AnyId.nullable(),
  way: z.enum(WAYS),
  fund: Fund,
  source: GiftSource,
  /** In paise, as our account received it; null for goods that nobody valued. */
  minor: Minor.nullable(),
  /** As it was given, where that was another currency. */
  given: Money.nullable(),
  purpose: z.enum(PURPOSES),
  purposeId: AnyId.nullable(),
  promisedOn: CalendarDay,
  paymentNumber: PaymentNumber.nullable(),
  wantsTaxReceipt: z.boolean(),
  /** How she wants to have the receipt; `none` is kept by us all the same. */
  receiptBy: z.enum(['none', 'mail', 'paper']),
  inKind: InKind.nullable(),
  note: Words(1000).nullable(),
});
export type GiftWords = z.infer<typeof giftFacts>;

const facts = z.strictObject({
  ...giftFacts.shape,
  /** The order on the public page that it came from, and what stood on the payment. */
  orderId: AnyId.nullable(),
  reference: PaymentNumber.nullable(),
  state: z.enum(GIFT_STATES),
  receivedOn: CalendarDay.nullable(),
  endedOn: CalendarDay.nullable(),
  endedWhy: Words(1000).nullable(),
});

/** Money or goods that somebody gave us, or said she would. */
export const Gift = defineRecord({
  kind: 'gift',
  compartment: 'donor',
  facts,
  asked: ['paymentNumber', 'reference'],
});
export type GiftFacts = z.infer<typeof facts>;

const pledgeFacts = z.strictObject({
  donorId: AnyId,
  minor: Minor,
  way: z.enum(GIFT_WAYS),
  fund: Fund,
  purpose: z.enum(PURPOSES),
  purposeId: AnyId.nullable(),
  from: CalendarDay,
  orderId: AnyId.nullable(),
  state: z.enum(['promised', 'lapsed', 'ended']),
  endedOn: CalendarDay.nullable(),
});

/** A promise to give every month. What came of it are gifts that name it; what is due is computed. */
export const Pledge = defineRecord({ kind: 'pledge', compartment: 'donor', facts: pledgeFacts });
export type PledgeFacts = z.infer<typeof pledgeFacts>;

/** What may become of a gift, and nothing else: what was received is never unmade, only bounced or given back. */
export const GIFT_MOVES: Readonly<Record<GiftState, readonly GiftState[]>> = {
  promised: ['received', 'cancelled'],
  received: ['bounced', 'refunded'],
  bounced: [],
  refunded: [],
  cancelled: [],
};
