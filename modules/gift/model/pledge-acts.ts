import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { addMonths } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Donor, GIFT_KEEPERS } from './donor.ts';
import { Fund, type GiftFacts, Pledge, type PledgeFacts, PURPOSES } from './gift.ts';
import { GIFT_WAYS } from './gift-order.ts';
import { GIFT_REFUSALS } from './gift-refusals.ts';
import { Minor } from './money.ts';

/** Somebody means to give every month. */
export const makePledge = defineAct({
  name: 'gift.make-pledge',
  input: z.strictObject({
    pledgeId: AnyId,
    pledge: z.strictObject({
      donorId: AnyId,
      minor: Minor,
      way: z.enum(GIFT_WAYS),
      fund: Fund,
      purpose: z.enum(PURPOSES),
      purposeId: AnyId.nullable(),
      from: CalendarDay,
    }),
  }),
  by: GIFT_KEEPERS,
  knows: ({ pledge }) => ({ donor: mustKnow(Donor, pledge.donorId) }),
  decide({ pledgeId, pledge }, { donor }, { actor }) {
    if (pledge.purpose !== 'general' && pledge.purposeId === null) return refuse(GIFT_REFUSALS.purposeNeedsName);
    if (pledge.fund === 'in-kind') return refuse(GIFT_REFUSALS.goodsOnly);
    if ((pledge.fund === 'fc') !== (donor.source === 'foreign'))
      return refuse(pledge.fund === 'fc' ? GIFT_REFUSALS.fundIsForeign : GIFT_REFUSALS.foreignNeedsFund);
    return accept(
      added(
        Pledge,
        { id: pledgeId, scopeId: actor.organisationId },
        { ...pledge, orderId: null, state: 'promised', endedOn: null },
      ),
    );
  },
});

/** She said that it is over, or nothing comes any more. Nobody is asked why. */
export const endPledge = defineAct({
  name: 'gift.end-pledge',
  input: z.strictObject({ pledgeId: AnyId, state: z.enum(['ended', 'lapsed']) }),
  by: GIFT_KEEPERS,
  knows: ({ pledgeId }) => ({ pledge: mustKnow(Pledge, pledgeId) }),
  decide({ pledgeId, state }, { pledge }, { today }) {
    if (pledge.state !== 'promised') return refuse(GIFT_REFUSALS.pledgeOver);
    return accept(changed(Pledge, pledgeId, { state, endedOn: today }));
  },
});

/** The day on which the next gift of a pledge is looked for: a month after the last that came. */
export function nextOf(
  { from, state }: Pick<PledgeFacts, 'from' | 'state'>,
  gifts: readonly Pick<GiftFacts, 'receivedOn' | 'state'>[],
): string | null {
  if (state !== 'promised') return null;
  const came = gifts.filter((gift) => gift.state === 'received').length;
  return addMonths(from, came);
}
