import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse, scopeOpened } from '#kernel/decision.ts';
import { given } from '#kernel/given.ts';
import { AnyId } from '#kernel/id.ts';
import { Donor, type DonorWords, donorFacts, GIFT_KEEPERS } from './donor.ts';
import { Gift, Pledge } from './gift.ts';
import { GIFT_REFUSALS } from './gift-refusals.ts';
import { Receipt } from './receipt.ts';

/** Writes down somebody who gave, or wants to. */
export const addDonor = defineAct({
  name: 'gift.add-donor',
  input: z.strictObject({ donorId: AnyId, donor: donorFacts }),
  by: GIFT_KEEPERS,
  knows: () => ({}),
  decide: ({ donorId, donor }) =>
    accept(scopeOpened(Donor, donorId), added(Donor, { id: donorId }, { ...donor, mergedIntoId: null })),
});

/** Puts right what is written of a donor. Whose money it is does not change under gifts that were received by it. */
export const correctDonor = defineAct({
  name: 'gift.correct-donor',
  input: z.strictObject({ donorId: AnyId, changes: donorFacts.partial() as z.ZodType<Partial<DonorWords>> }),
  by: GIFT_KEEPERS,
  merges: true,
  knows: ({ donorId }) => ({ donor: mustKnow(Donor, donorId), gifts: allKnown(Gift, { donorId }) }),
  decide({ donorId, changes }, { donor, gifts }) {
    const source = changes.source ?? donor.source;
    const other = gifts.some(
      (gift) => gift.state === 'received' && (gift.source === 'foreign') !== (source === 'foreign'),
    );
    if (source !== donor.source && other) return refuse({ ...GIFT_REFUSALS.otherSource, fields: ['source'] });
    return accept(changed(Donor, donorId, given(changes)));
  },
});

/** Two records of one donor: what she gave goes on under one of them. Receipts stay as they were written. */
export const mergeDonors = defineAct({
  name: 'gift.merge-donors',
  input: z.strictObject({ donorId: AnyId, intoId: AnyId }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  knows: ({ donorId, intoId }) => ({
    donor: mustKnow(Donor, donorId),
    into: mustKnow(Donor, intoId),
    gifts: allKnown(Gift, { donorId }),
    pledges: allKnown(Pledge, { donorId }),
  }),
  decide({ donorId, intoId }, { donor, into, gifts, pledges }) {
    if (donorId === intoId) return refuse(GIFT_REFUSALS.sameDonor);
    if (donor.mergedIntoId !== null || into.mergedIntoId !== null) return refuse(GIFT_REFUSALS.mergedAlready);
    if ((donor.source === 'foreign') !== (into.source === 'foreign')) return refuse(GIFT_REFUSALS.otherSource);
    return accept(
      ...gifts.map(({ id }) => changed(Gift, id, { donorId: intoId })),
      ...pledges.map(({ id }) => changed(Pledge, id, { donorId: intoId })),
      changed(Donor, donorId, { mergedIntoId: intoId }),
    );
  },
});

/**
 * Forgets a donor at her wish: her key is destroyed, and with it every word of her. What the law makes us keep stands on
 * the receipts, which are copies; so what needs one must have one first.
 */
export const forgetDonor = defineAct({
  name: 'gift.forget-donor',
  input: z.strictObject({ donorId: AnyId }),
  by: GIFT_KEEPERS,
  answeredBy: 'server',
  stepUp: true,
  knows: ({ donorId }) => ({
    donor: mustKnow(Donor, donorId),
    gifts: allKnown(Gift, { donorId }),
    pledges: allKnown(Pledge, { donorId }),
    receipts: allKnown(Receipt, { donorId }),
  }),
  decide({ donorId }, { gifts, pledges, receipts }, { today }) {
    if (gifts.some(({ state }) => state === 'promised')) return refuse(GIFT_REFUSALS.giftsOpen);
    const told = new Set(receipts.filter(({ cancelledOn }) => cancelledOn === null).map(({ giftId }) => giftId));
    const untold = gifts.filter(
      ({ id, state, fund, wantsTaxReceipt }) =>
        state === 'received' && (fund === 'fc' || wantsTaxReceipt) && !told.has(id),
    );
    if (untold.length > 0) return refuse({ ...GIFT_REFUSALS.receiptFirst, values: { count: untold.length } });
    return accept(
      ...pledges
        .filter(({ state }) => state === 'promised')
        .map(({ id }) => changed(Pledge, id, { state: 'ended' as const, endedOn: today })),
      ...gifts.map(({ id }) => changed(Gift, id, { note: null })),
      changed(Donor, donorId, { note: null }),
    );
  },
});
