import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, type Changed, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { GIFT_KEEPERS } from './donor.ts';
import { GIFT_MOVES, Gift, type GiftFacts } from './gift.ts';
import { GIFT_REFUSALS } from './gift-refusals.ts';
import { bookEnded } from './ledger.ts';
import { plainAmount } from './money.ts';
import { Receipt, type ReceiptFacts } from './receipt.ts';

const Why = z.string().trim().min(1).max(500);
const input = z.strictObject({ giftId: AnyId, on: CalendarDay, why: Why });
type Input = z.infer<typeof input>;

/** Of more than ten thousand rupees nobody decides alone where they go back to. In paise. */
export const REFUND_ALONE = 1_000_000;

const knows = ({ giftId }: Input) => ({ gift: mustKnow(Gift, giftId), receipts: allKnown(Receipt, { giftId }) });

/** A receipt says that we have it: it does not outlive that. */
export function cancelReceipts(receipts: readonly Stored<ReceiptFacts>[], on: string, why: string): Changed[] {
  return receipts
    .filter(({ cancelledOn }) => cancelledOn === null)
    .map(({ id }) => changed(Receipt, id, { cancelledOn: on, cancelledWhy: why }));
}

function refuseEnd(gift: GiftFacts, to: 'bounced' | 'refunded', on: string, today: string) {
  if (!GIFT_MOVES[gift.state].includes(to)) return GIFT_REFUSALS.noSuchMove;
  if (on > today) return { ...GIFT_REFUSALS.notYet, fields: ['on'] };
  return on < (gift.receivedOn ?? '') ? { ...GIFT_REFUSALS.beforePromise, fields: ['on'] } : null;
}

/** A cheque came back: it was never ours. */
export const bounceCheque = defineAct({
  name: 'gift.bounce-cheque',
  input,
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows,
  decide({ giftId, on, why }, { gift, receipts }, asking) {
    if (gift.way !== 'cheque') return refuse(GIFT_REFUSALS.notACheque);
    const wrong = refuseEnd(gift, 'bounced', on, asking.today);
    if (wrong) return refuse(wrong);
    return accept(
      changed(Gift, giftId, { state: 'bounced' as const, endedOn: on, endedWhy: why }),
      ...cancelReceipts(receipts, asking.today, why),
      ...bookEnded(asking, { giftId, gift, on }, 'bounced'),
    );
  },
});

/** Gives a gift back, where it came from. */
export const refundGift = defineAct({
  name: 'gift.refund-gift',
  input,
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  stepUp: true,
  knows,
  secondPerson: {
    by: ['fundraiser', 'director', 'administrator'],
    when: (_input, { gift }) => (gift.minor ?? 0) > REFUND_ALONE,
    // The sum and nobody's name: whoever confirms need not know who gave.
    tells: (_input, { gift }) => ({
      key: 'approval:tells.refund-gift',
      values: { sum: plainAmount({ minor: gift.minor ?? 0, currency: 'INR' }) },
    }),
  },
  decide({ giftId, on, why }, { gift, receipts }, asking) {
    const wrong = refuseEnd(gift, 'refunded', on, asking.today);
    if (wrong) return refuse(wrong);
    return accept(
      changed(Gift, giftId, { state: 'refunded' as const, endedOn: on, endedWhy: why }),
      ...cancelReceipts(receipts, asking.today, why),
      ...bookEnded(asking, { giftId, gift, on }, 'refunded'),
    );
  },
});

/** What was promised does not come any more: nothing was received, nothing is booked. */
export const cancelGift = defineAct({
  name: 'gift.cancel-gift',
  input: z.strictObject({ giftId: AnyId, why: Why }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ giftId }) => ({ gift: mustKnow(Gift, giftId) }),
  decide({ giftId, why }, { gift }, { today }) {
    if (!GIFT_MOVES[gift.state].includes('cancelled')) return refuse(GIFT_REFUSALS.noSuchMove);
    return accept(changed(Gift, giftId, { state: 'cancelled' as const, endedOn: today, endedWhy: why }));
  },
});
