import { z } from 'zod';
import { defineAct, mayKnow, mustKnow, mustKnowIfNamed } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { GiftBook } from './books.ts';
import { refuseGift, refuseReceiving } from './check-gift.ts';
import { Donor, GIFT_KEEPERS } from './donor.ts';
import { Fund, GIFT_MOVES, Gift, giftFacts, PaymentNumber, Pledge } from './gift.ts';
import { GiftSource } from './gift-order.ts';
import { GIFT_REFUSALS } from './gift-refusals.ts';
import { bookReceived } from './ledger.ts';
import { Minor } from './money.ts';

/** Writes down a gift that came by bank, by post, over the counter; or one that somebody said would come. */
export const recordGift = defineAct({
  name: 'gift.record-gift',
  input: z.strictObject({ giftId: AnyId, gift: giftFacts, receivedOn: CalendarDay.nullable() }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ giftId, gift: { donorId, pledgeId } }) => ({
    ...mustKnowIfNamed(Donor, donorId),
    ...mustKnowIfNamed(Pledge, pledgeId),
    donor: mayKnow(Donor, { id: donorId ?? giftId }),
    pledge: mayKnow(Pledge, { id: pledgeId ?? giftId }),
    book: mayKnow(GiftBook, {}),
  }),
  decide({ giftId, gift, receivedOn }, { donor, pledge, book }, asking) {
    if (donor?.mergedIntoId) return refuse(GIFT_REFUSALS.mergedAlready);
    if (pledge && pledge.donorId !== gift.donorId) return refuse(GIFT_REFUSALS.otherDonor);
    const wrong =
      refuseGift(gift, { donor, book }) ?? (receivedOn ? refuseReceiving(gift, receivedOn, asking.today) : null);
    if (wrong) return refuse(wrong);
    if (gift.promisedOn > asking.today) return refuse({ ...GIFT_REFUSALS.notYet, fields: ['promisedOn'] });
    const facts = { ...gift, orderId: null, reference: null, receivedOn, endedOn: null, endedWhy: null };
    return accept(
      added(
        Gift,
        { id: giftId, scopeId: asking.actor.organisationId },
        { ...facts, state: receivedOn ? ('received' as const) : ('promised' as const) },
      ),
      ...(receivedOn ? bookReceived(asking, { giftId, gift, on: receivedOn }, null) : []),
    );
  },
});

/** What was promised has come: as the account says it, and with whose money it is, if nobody had said. */
export const receiveGift = defineAct({
  name: 'gift.receive-gift',
  input: z.strictObject({
    giftId: AnyId,
    receivedOn: CalendarDay,
    minor: Minor.nullable(),
    paymentNumber: PaymentNumber.nullable(),
    source: GiftSource,
    fund: Fund,
  }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ giftId }) => ({ gift: mustKnow(Gift, giftId), book: mayKnow(GiftBook, {}) }),
  decide({ giftId, receivedOn, ...came }, { gift, book }, asking) {
    if (!GIFT_MOVES[gift.state].includes('received')) return refuse(GIFT_REFUSALS.noSuchMove);
    // Whose money it is was said when it was promised: a payment that says otherwise is another gift.
    if (gift.source !== 'not-said' && came.source !== gift.source) return refuse(GIFT_REFUSALS.otherSource);
    const now = { ...gift, ...came };
    const wrong =
      refuseReceiving(now, receivedOn, asking.today) ??
      refuseGift(now, { donor: gift.donorId ? { source: came.source } : null, book });
    if (wrong) return refuse(wrong);
    return accept(
      changed(Gift, giftId, { ...came, state: 'received' as const, receivedOn }),
      ...bookReceived(asking, { giftId, gift: now, on: receivedOn }, null),
    );
  },
});
