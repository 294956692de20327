import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { Money } from './money.ts';

/** The kind of an event in `site.inbox`. `once` is `<provider>:<eventId>`; `about` is the order's id. */
export const GIFT_EVENT = 'gift-event';

/**
 * What a card gateway told us, after its signature, its time, its order and its amount were checked. Events come twice and
 * in any order: what became of an order is read from all of them together.
 */
export const GiftEvent = z.strictObject({
  provider: z.enum(['razorpay']),
  eventId: z.string().regex(/^[\w-]{4,80}$/),
  orderId: AnyId,
  /** The gateway's name of the payment: it stands in its settlement list. */
  paymentId: z.string().regex(/^[\w-]{4,80}$/),
  status: z.enum(['authorised', 'captured', 'failed', 'refunded']),
  amount: Money,
  /** What the gateway keeps for itself, where it says so; in the smallest unit. */
  fee: z.int().min(0).nullable(),
  at: Moment,
});
export type GiftEvent = z.infer<typeof GiftEvent>;

/** What became of an order: the latest step that counts, in whatever order they were told. */
export type Settlement = { state: 'waiting' | 'failed' | 'received' | 'refunded'; event: GiftEvent | null };

const WEIGHT = { authorised: 0, failed: 1, captured: 2, refunded: 3 } as const;
const STATE = { authorised: 'waiting', failed: 'failed', captured: 'received', refunded: 'refunded' } as const;

/** A payment that failed and then went through went through; what was refunded was received before, told or not. */
export function settle(events: readonly GiftEvent[]): Settlement {
  const heaviest = events.toSorted((a, b) => WEIGHT[b.status] - WEIGHT[a.status] || a.at.localeCompare(b.at))[0];
  return heaviest ? { state: STATE[heaviest.status], event: heaviest } : { state: 'waiting', event: null };
}
