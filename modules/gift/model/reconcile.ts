import { z } from 'zod';
import { allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, type Happening, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { GiftBook, type GiftBookFacts } from './books.ts';
import { refuseGift, refuseReceiving } from './check-gift.ts';
import { GIFT_KEEPERS } from './donor.ts';
import { Gift, type GiftFacts, PaymentNumber } from './gift.ts';
import { GIFT_REFUSALS } from './gift-refusals.ts';
import { bookReceived } from './ledger.ts';
import { couldBe, surelyFor } from './match-line.ts';
import { ListedAccount, Mapping, PaymentLine, type PaymentLineFacts, PaymentList } from './payment-line.ts';

/** Longer lists are brought in by the month. */
export const MOST_LIST = 400_000;

export type ReadLine = Pick<PaymentLineFacts, 'day' | 'minor' | 'number' | 'words' | 'mark'>;
/** Read by the server: the lines of the list, and which of them stood in an earlier one. */
export type ListKnown = { read: { lines: readonly ReadLine[] } | { refusal: Refusal }; seen: readonly string[] };

type Making = { newId: () => string; actor: { organisationId: string }; today: string };

/**
 * Brings in what a bank or the gateway says came. A line that stood in an earlier list is left out; one that carries the
 * number of a gift settles it; the rest waits for somebody to look.
 */
export const importList = defineAct({
  name: 'gift.import-list',
  input: z.strictObject({
    listId: AnyId,
    account: ListedAccount,
    mapping: Mapping,
    csv: z.string().min(1).max(MOST_LIST),
    /** Brings in the rest of a list of which some lines could not be understood. */
    leaveOut: z.boolean().default(false),
  }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ account }) => ({
    promised: allKnown(Gift, { state: 'promised' }),
    received: allKnown(Gift, { state: 'received' }),
    matched: allKnown(PaymentLine, { account, state: 'matched' }),
    book: mayKnow(GiftBook, {}),
  }),
  decide({ listId, account, mapping }, known, asking) {
    const { read, seen } = known as unknown as ListKnown;
    if ('refusal' in read) return refuse(read.refusal);
    const old = new Set(seen);
    const fresh = read.lines.filter(({ mark }) => !old.has(mark));
    const told = new Set(known.matched.map(({ giftId }) => giftId));
    const open = [...known.promised, ...known.received].filter(({ id }) => !told.has(id));
    const events: Happening[] = [];
    const place = { scopeId: asking.actor.organisationId };
    for (const line of fresh) {
      const gift = surelyFor({ ...line, account }, open);
      const settled = gift ? receiveBy(gift, line, known.book, asking) : null;
      const isMatched = Array.isArray(settled);
      if (isMatched && gift) open.splice(open.indexOf(gift), 1);
      const facts = { listId, account, ...line, giftId: isMatched && gift ? gift.id : null, why: null };
      events.push(
        added(PaymentLine, { id: asking.newId(), ...place }, { ...facts, state: isMatched ? 'matched' : 'open' }),
        ...(isMatched ? settled : []),
      );
    }
    const list = {
      account,
      mapping,
      onDay: asking.today,
      lines: fresh.length,
      again: read.lines.length - fresh.length,
    };
    return accept(added(PaymentList, { id: listId, ...place }, list), ...events);
  },
});

/** What a line does to its gift: a promise is received by it; what was received by hand already is only found again. */
function receiveBy(
  gift: Stored<GiftFacts>,
  { day, number }: Pick<ReadLine, 'day' | 'number'>,
  book: GiftBookFacts | null,
  making: Making,
): Happening[] | Refusal {
  if (gift.state === 'received') return [];
  const wrong =
    refuseReceiving(gift, day, making.today) ??
    refuseGift(gift, { donor: gift.donorId ? { source: gift.source } : null, book });
  if (wrong) return wrong;
  const paymentNumber = gift.paymentNumber ?? PaymentNumber.safeParse(number ?? '').data ?? null;
  return [
    changed(Gift, gift.id, { state: 'received', receivedOn: day, paymentNumber }),
    ...bookReceived(making, { giftId: gift.id, gift, on: day }, null),
  ];
}

/** Somebody looked: this line is that gift. */
export const matchLine = defineAct({
  name: 'gift.match-line',
  input: z.strictObject({ lineId: AnyId, giftId: AnyId }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ lineId, giftId }) => ({
    line: mustKnow(PaymentLine, lineId),
    gift: mustKnow(Gift, giftId),
    others: allKnown(PaymentLine, { giftId }),
    book: mayKnow(GiftBook, {}),
  }),
  decide({ lineId, giftId }, { line, gift, others, book }, asking) {
    if (line.state === 'matched' || others.some(({ state }) => state === 'matched'))
      return refuse(GIFT_REFUSALS.lineSettled);
    if (gift.minor !== line.minor) return refuse(GIFT_REFUSALS.otherAmount);
    if (!couldBe(line, gift)) return refuse(GIFT_REFUSALS.otherAccount);
    const events = receiveBy(gift, line, book, asking);
    if (!Array.isArray(events)) return refuse(events);
    return accept(changed(PaymentLine, lineId, { state: 'matched' as const, giftId }), ...events);
  },
});

/** It is no gift: a fee, our own money moved, what we paid. */
export const putLineAside = defineAct({
  name: 'gift.put-line-aside',
  input: z.strictObject({ lineId: AnyId, why: z.string().trim().min(1).max(300) }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ lineId }) => ({ line: mustKnow(PaymentLine, lineId) }),
  decide({ lineId, why }, { line }) {
    if (line.state !== 'open') return refuse(GIFT_REFUSALS.lineSettled);
    return accept(changed(PaymentLine, lineId, { state: 'put-aside' as const, why }));
  },
});
