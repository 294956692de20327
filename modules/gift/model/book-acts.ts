import { z } from 'zod';
import { allKnown, defineAct, mayKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { GiftBook, giftBookFacts } from './books.ts';
import { GIFT_KEEPERS } from './donor.ts';
import { Fund } from './gift.ts';
import { GIFT_REFUSALS } from './gift-refusals.ts';
import { balanceOf, book, LedgerEntry, reverse } from './ledger.ts';
import { Minor } from './money.ts';

const Note = z.string().trim().min(1).max(300);

/** What stands on receipts and forms, and until when we may take foreign money. */
export const setBook = defineAct({
  name: 'gift.set-book',
  input: z.strictObject({ bookId: AnyId, book: giftBookFacts }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: () => ({ kept: mayKnow(GiftBook, {}) }),
  decide({ bookId, book: facts }, { kept }, { actor }) {
    if (kept) return accept(changed(GiftBook, kept.id, facts));
    return accept(added(GiftBook, { id: bookId, scopeId: actor.organisationId }, facts));
  },
});

/** Which funds lie in an account. What goods are worth is spent by using them. */
const LIES_IN = {
  bank: ['general', 'corpus'],
  cash: ['general', 'corpus'],
  'fc-bank': ['fc'],
  goods: ['in-kind', 'fc'],
} as const;

/**
 * What was spent, and from which money. Foreign money is spent by us or not at all: it is handed on to nobody
 * (FCRA s.7), and no account is overdrawn into another fund's.
 */
export const recordSpending = defineAct({
  name: 'gift.record-spending',
  input: z.strictObject({
    from: z.enum(['bank', 'fc-bank', 'cash', 'goods']),
    fund: Fund,
    account: z.enum(['programme', 'administration', 'sub-grants']),
    minor: Minor,
    on: CalendarDay,
    note: Note.nullable(),
  }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ from, fund }) => ({ lines: allKnown(LedgerEntry, { account: from, fund }) }),
  decide({ from, fund, account, minor, on, note }, { lines }, asking) {
    if (on > asking.today) return refuse({ ...GIFT_REFUSALS.notYet, fields: ['on'] });
    if (!LIES_IN[from].some((one) => one === fund)) return refuse(GIFT_REFUSALS.wrongAccount);
    if (fund === 'fc' && account === 'sub-grants') return refuse(GIFT_REFUSALS.noSubGrant);
    if (balanceOf(lines, from) < minor) return refuse(GIFT_REFUSALS.notEnough);
    return accept(
      ...book(asking, {
        ...{ bookingId: asking.newId(), on, fund, why: 'spent', giftId: null, reversesId: null, note },
        lines: [
          { account, minor },
          { account: from, minor: -minor },
        ],
      }),
    );
  },
});

/** Cash that was carried to the bank, or what the gateway paid out: money stays of the fund it was given for. */
export const moveMoney = defineAct({
  name: 'gift.move-money',
  input: z.strictObject({
    from: z.enum(['cash', 'gateway']),
    fund: z.enum(['general', 'corpus']).default('general'),
    minor: Minor,
    on: CalendarDay,
    note: Note.nullable(),
  }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ from, fund }) => ({ lines: allKnown(LedgerEntry, { account: from, fund }) }),
  decide({ from, fund, minor, on, note }, { lines }, asking) {
    if (on > asking.today) return refuse({ ...GIFT_REFUSALS.notYet, fields: ['on'] });
    if (balanceOf(lines, from) < minor) return refuse(GIFT_REFUSALS.notEnough);
    const why = from === 'cash' ? ('banked' as const) : ('settled' as const);
    return accept(
      ...book(asking, {
        ...{ bookingId: asking.newId(), on, fund, why, giftId: null, reversesId: null, note },
        lines: [
          { account: 'bank', minor },
          { account: from, minor: -minor },
        ],
      }),
    );
  },
});

/** Undoes what was booked by hand, by lines of the other sign. What hangs on a gift is undone through the gift. */
export const reverseBooking = defineAct({
  name: 'gift.reverse-booking',
  input: z.strictObject({ bookingId: AnyId, on: CalendarDay, why: Note }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ bookingId }) => ({
    lines: allKnown(LedgerEntry, { bookingId }),
    reversals: allKnown(LedgerEntry, { reversesId: bookingId }),
  }),
  decide({ on, why }, { lines, reversals }, asking) {
    if (lines.length === 0) return refuse(NOT_FOUND);
    if (reversals.length > 0) return refuse(GIFT_REFUSALS.reversedAlready);
    if (lines.some((line) => line.giftId !== null || line.why === 'reversed'))
      return refuse(GIFT_REFUSALS.notToReverse);
    if (on > asking.today) return refuse({ ...GIFT_REFUSALS.notYet, fields: ['on'] });
    return accept(...reverse(asking, lines, on, why));
  },
});
