import { z } from 'zod';
import { allKnown, defineAct, type Known, mayKnow, mustKnow, type Need } from '#kernel/act.ts';
import { type Added, accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { GiftBook } from './books.ts';
import { Donor, type DonorFacts, GIFT_KEEPERS } from './donor.ts';
import { Gift, type GiftFacts } from './gift.ts';
import { GIFT_REFUSALS } from './gift-refusals.ts';
import { Receipt, type ReceiptFacts, seriesOf } from './receipt.ts';
import { financialYearOf, whyNotDeductible } from './tax-year.ts';

const MOST = 50;

const input = z.strictObject({
  gifts: z
    .array(z.strictObject({ giftId: AnyId, donorId: AnyId }))
    .min(1)
    .max(MOST),
});

/** The next number of each series and year, taken by the server under a lock that holds until this is committed. */
export type ReceiptNumbers = { numbers: Readonly<Record<string, number>> };
export const numberKey = (gift: Pick<GiftFacts, 'fund' | 'way' | 'receivedOn'>): string =>
  `${seriesOf(gift)} ${financialYearOf(gift.receivedOn ?? '')}`;

/** Writes receipts for what was really received: one gift or many, each with the next number of its series. */
export const issueReceipts = defineAct({
  name: 'gift.issue-receipts',
  input,
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ gifts }): Record<string, Need> => ({
    book: mayKnow(GiftBook, {}),
    ...Object.fromEntries(
      gifts.flatMap(({ giftId, donorId }) => [
        [`gift ${giftId}`, mustKnow(Gift, giftId)],
        [`donor ${giftId}`, mustKnow(Donor, donorId)],
        [`receipts ${giftId}`, allKnown(Receipt, { giftId })],
      ]),
    ),
  }),
  decide({ gifts }, known: Known<Record<string, Need>>, { today, newId, actor }) {
    if (!known.book) return refuse(GIFT_REFUSALS.booksMissing);
    const next = new Map(Object.entries((known as unknown as ReceiptNumbers).numbers));
    const written: Added[] = [];
    for (const { giftId } of new Map(gifts.map((one) => [one.giftId, one])).values()) {
      const gift = known[`gift ${giftId}`] as unknown as Stored<GiftFacts>;
      const donor = known[`donor ${giftId}`] as unknown as Stored<DonorFacts>;
      const wrong = refuseReceipt(gift, donor, known[`receipts ${giftId}`] as unknown as Stored<ReceiptFacts>[]);
      if (wrong) return refuse(wrong);
      const number = next.get(numberKey(gift)) ?? 1;
      next.set(numberKey(gift), number + 1);
      const facts = receiptOf(gift, donor, { number, issuedOn: today });
      written.push(added(Receipt, { id: newId(), scopeId: actor.organisationId }, facts));
    }
    return accept(...written);
  },
});

function refuseReceipt(
  gift: Stored<GiftFacts>,
  donor: Stored<DonorFacts>,
  receipts: readonly ReceiptFacts[],
): Refusal | null {
  if (gift.donorId !== donor.id) return NOT_FOUND;
  if (gift.state !== 'received') return GIFT_REFUSALS.notReceived;
  return receipts.some(({ cancelledOn }) => cancelledOn === null) ? GIFT_REFUSALS.receiptThere : null;
}

/** What stands on it: a copy, as everything was on this day. */
function receiptOf(
  gift: Stored<GiftFacts>,
  donor: Stored<DonorFacts>,
  rest: Pick<ReceiptFacts, 'number' | 'issuedOn'>,
): ReceiptFacts {
  const { inKind } = gift;
  return {
    ...rest,
    giftId: gift.id,
    donorId: donor.id,
    series: seriesOf(gift),
    year: financialYearOf(gift.receivedOn ?? ''),
    receivedOn: gift.receivedOn ?? '',
    minor: gift.minor,
    fund: gift.fund,
    way: gift.way,
    deductible: whyNotDeductible(gift, donor) === null,
    name: donor.name,
    address: donor.address,
    country: donor.country,
    taxId: gift.wantsTaxReceipt ? donor.taxId : null,
    goods: inKind && [`${inKind.quantity}`, inKind.unit, inKind.what].filter(Boolean).join(' '),
    cancelledOn: null,
    cancelledWhy: null,
  };
}

/** What was written wrong is cancelled: its number is given to nobody else. */
export const cancelReceipt = defineAct({
  name: 'gift.cancel-receipt',
  input: z.strictObject({ receiptId: AnyId, why: z.string().trim().min(1).max(500) }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ receiptId }) => ({ receipt: mustKnow(Receipt, receiptId) }),
  decide({ receiptId, why }, { receipt }, { today }) {
    if (receipt.cancelledOn !== null) return refuse(GIFT_REFUSALS.cancelledAlready);
    return accept(changed(Receipt, receiptId, { cancelledOn: today, cancelledWhy: why }));
  },
});
