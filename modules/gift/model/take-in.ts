import { z } from 'zod';
import { allKnown, defineAct, type Known, mayKnow, mustKnow, type Need } from '#kernel/act.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import { accept, added, changed, type Happening, refuse, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { GiftBook, type GiftBookFacts } from './books.ts';
import { refuseGift } from './check-gift.ts';
import { Donor, type DonorFacts, GIFT_KEEPERS } from './donor.ts';
import { cancelReceipts } from './end-gift.ts';
import { Gift, type GiftFacts, type GiftWords, Pledge } from './gift.ts';
import { type GiftEvent, type Settlement, settle } from './gift-event.ts';
import type { GiftOrder } from './gift-order.ts';
import { GIFT_REFUSALS } from './gift-refusals.ts';
import { bookEnded, bookReceived } from './ledger.ts';
import { Receipt, type ReceiptFacts } from './receipt.ts';

const MOST = 50;

/** What lies in the inbox of one order: what was said, and what the gateway told of it since. */
export type WaitingOrder = { id: string; order: GiftOrder; cameAt: string; events: GiftEvent[]; language: string };
export type OrdersKnown = { orders: readonly WaitingOrder[] };

/**
 * Takes gifts in that were ordered on the public page: one or many. What a card gave is received by what the gateway
 * told; everything else is promised until an account says that it came.
 */
export const takeIn = defineAct({
  name: 'gift.take-in',
  input: z.strictObject({
    orders: z
      .array(z.strictObject({ orderId: AnyId, donorId: AnyId.nullable() }))
      .min(1)
      .max(MOST),
  }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ orders }): Record<string, Need> => ({
    book: mayKnow(GiftBook, {}),
    ...Object.fromEntries(
      orders.flatMap(({ orderId, donorId }) => [
        [`gift ${orderId}`, mayKnow(Gift, { id: orderId })],
        [`receipts ${orderId}`, allKnown(Receipt, { giftId: orderId })],
        ...(donorId ? [[`donor ${orderId}`, mustKnow(Donor, donorId)] as const] : []),
      ]),
    ),
  }),
  decide({ orders }, known: Known<Record<string, Need>>, asking) {
    const waiting = new Map((known as unknown as OrdersKnown).orders.map((one) => [one.id, one]));
    const events: Happening[] = [];
    for (const { orderId } of new Map(orders.map((one) => [one.orderId, one])).values()) {
      const order = waiting.get(orderId);
      if (!order) return refuse(GIFT_REFUSALS.notAsked);
      const beside = {
        gift: known[`gift ${orderId}`] as unknown as Stored<GiftFacts> | null,
        donor: (known[`donor ${orderId}`] ?? null) as unknown as Stored<DonorFacts> | null,
        receipts: known[`receipts ${orderId}`] as unknown as readonly Stored<ReceiptFacts>[],
        book: known.book as unknown as GiftBookFacts | null,
      };
      const taken = takeOne(order, beside, asking);
      if ('refusal' in taken) return refuse({ ...taken.refusal, values: { reference: order.order.reference } });
      events.push(...taken.events);
    }
    return accept(...events);
  },
});

type Beside = {
  gift: Stored<GiftFacts> | null;
  donor: Stored<DonorFacts> | null;
  receipts: readonly Stored<ReceiptFacts>[];
  book: GiftBookFacts | null;
};
type Making = { newId: () => string; actor: { organisationId: string }; today: string };
type Taken = { events: Happening[] } | { refusal: Refusal };

function takeOne(waiting: WaitingOrder, { gift, donor, receipts, book }: Beside, making: Making): Taken {
  const settled = settle(waiting.events);
  const { amount } = waiting.order;
  const paid = settled.event?.amount;
  if (paid && (paid.minor !== amount.minor || paid.currency !== amount.currency))
    return { refusal: GIFT_REFUSALS.paidOther };
  // Money that came for a gift that was called off is written down by a person, or it stands in no book.
  if (gift?.state === 'cancelled' && settled.state === 'received') return { refusal: GIFT_REFUSALS.paidThoughOver };
  if (gift) return { events: goOn(gift, receipts, settled, making) };
  if (donor?.mergedIntoId) return { refusal: GIFT_REFUSALS.mergedAlready };
  const { order } = waiting;
  const begun: Happening[] = [];
  const donorId = donor?.id ?? (order.donor ? making.newId() : null);
  if (donorId && !donor) begun.push(...newDonor(donorId, waiting));
  const pledgeId = order.often === 'monthly' && donorId && order.amount.currency === 'INR' ? making.newId() : null;
  const words = wordsOf(waiting, donorId, pledgeId);
  const wrong = refuseGift(words, { donor: donor ?? (donorId ? { source: order.source } : null), book });
  if (wrong) return { refusal: wrong };
  const place = { scopeId: making.actor.organisationId };
  if (pledgeId && donorId && words.minor !== null)
    begun.push(
      added(
        Pledge,
        { id: pledgeId, ...place },
        {
          ...{ donorId, minor: words.minor, way: order.way, fund: words.fund, orderId: waiting.id },
          ...{ purpose: words.purpose, purposeId: words.purposeId, from: words.promisedOn },
          ...{ state: 'promised' as const, endedOn: null },
        },
      ),
    );
  const facts: GiftFacts = {
    ...words,
    ...{ orderId: waiting.id, reference: order.reference },
    ...stateOf(settled, words),
  };
  return {
    events: [
      ...begun,
      added(Gift, { id: waiting.id, ...place }, facts),
      ...bookingsOf(waiting.id, facts, settled, making),
    ],
  };
}

function newDonor(donorId: string, { order, language }: WaitingOrder): Happening[] {
  const { donor, source, country, discreet } = order;
  if (!donor) return [];
  const spoken = (['en', 'hi', 'mr', 'es'] as const).find((one) => one === language) ?? 'en';
  const facts = { ...donor, phone: null, country, source, language: spoken, discreet, note: null, mergedIntoId: null };
  return [scopeOpened(Donor, donorId), added(Donor, { id: donorId }, facts)];
}

function wordsOf({ order, cameAt }: WaitingOrder, donorId: string | null, pledgeId: string | null): GiftWords {
  const { amount, way, source, purpose, donor, receipt } = order;
  const rupees = amount.currency === 'INR';
  return {
    ...{ donorId, pledgeId, way, source, fund: source === 'foreign' ? 'fc' : 'general' },
    minor: rupees ? amount.minor : null,
    given: rupees ? null : amount,
    purpose: purpose.kind,
    purposeId: purpose.kind === 'general' ? null : purpose.id,
    promisedOn: dayInIndia(cameAt),
    paymentNumber: null,
    wantsTaxReceipt: Boolean(donor?.taxId),
    receiptBy: receipt === 'mail' ? 'mail' : 'none',
    ...{ inKind: null, note: null },
  };
}

type State = Pick<GiftFacts, 'state' | 'receivedOn' | 'endedOn' | 'endedWhy' | 'paymentNumber'>;

/** Whose money it is must be known before it counts as ours, and rupees are what a card gives us here. */
function stateOf({ state, event }: Settlement, { source, given }: Pick<GiftWords, 'source' | 'given'>): State {
  const day = event && dayInIndia(event.at);
  const open = {
    state: 'promised' as const,
    receivedOn: null,
    endedOn: null,
    endedWhy: null,
    paymentNumber: event?.paymentId ?? null,
  };
  if (state === 'waiting' || state === 'failed' || source === 'not-said' || given !== null) return open;
  return state === 'received'
    ? { ...open, state: 'received', receivedOn: day }
    : { ...open, state: 'refunded', receivedOn: day, endedOn: day, endedWhy: 'gateway' };
}

function bookingsOf(giftId: string, gift: GiftFacts, { event }: Settlement, making: Making): Happening[] {
  const of = { giftId, gift, on: gift.receivedOn ?? making.today };
  if (gift.state === 'received') return bookReceived(making, of, event?.fee ?? null);
  return gift.state === 'refunded'
    ? [...bookReceived(making, of, event?.fee ?? null), ...bookEnded(making, of, 'refunded')]
    : [];
}

/** The order was taken in before; the gateway has told more since. */
function goOn(
  gift: Stored<GiftFacts>,
  receipts: readonly Stored<ReceiptFacts>[],
  settled: Settlement,
  making: Making,
): Happening[] {
  const now = stateOf(settled, gift);
  if (gift.state === 'promised' && now.state !== 'promised')
    return [changed(Gift, gift.id, now), ...bookingsOf(gift.id, { ...gift, ...now }, settled, making)];
  if (gift.state !== 'received' || now.state !== 'refunded') return [];
  const on = now.endedOn ?? making.today;
  return [
    changed(Gift, gift.id, { state: 'refunded', endedOn: on, endedWhy: now.endedWhy }),
    ...cancelReceipts(receipts, on, 'gateway'),
    ...bookEnded(making, { giftId: gift.id, gift, on }, 'refunded'),
  ];
}

/** What was ordered and is no gift: a test, a second try, what we may not take. */
export const putOrderAside = defineAct({
  name: 'gift.put-order-aside',
  input: z.strictObject({ orderId: AnyId, why: z.string().trim().min(1).max(300) }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: () => ({}),
  decide: ({ orderId }, known) =>
    (known as unknown as OrdersKnown).orders.some(({ id }) => id === orderId)
      ? accept()
      : refuse(GIFT_REFUSALS.notAsked),
});
