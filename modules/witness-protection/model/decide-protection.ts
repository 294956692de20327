import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { WITNESS_REFUSALS } from './protection-refusals.ts';
import { type ProtectionFacts, protectionFacts, WITNESS_KEEPERS, WitnessProtection } from './witness-protection.ts';

const { measures, until, reviewOn, why } = protectionFacts.shape;
const Order = { protectionId: AnyId, on: Dated, measures, until, reviewOn, why };
type Order = z.infer<z.ZodObject<typeof Order>>;
const knowing = ({ protectionId }: Order) => ({ protection: mustKnow(WitnessProtection, protectionId) });
const HOW = { by: WITNESS_KEEPERS, purposes: ['legal'], answeredBy: 'server', stepUp: true, knows: knowing } as const;

/** The authority granted protection, with these measures until a day, or refused it. */
export const decideProtection = defineAct({
  ...HOW,
  name: 'witness-protection.decide-protection',
  input: z.strictObject({ ...Order, granted: z.boolean() }),
  decide({ granted, ...order }, { protection }, { today }) {
    if (protection.decided !== null) return refuse(WITNESS_REFUSALS.decidedAlready);
    if (isSurelyBefore(order.on, protection.applied)) return refuse(WITNESS_REFUSALS.backwards);
    const wrong = refuseOrder(order, granted, today);
    if (wrong) return refuse(wrong);
    return accept(
      changed(WitnessProtection, protection.id, { ...orderOf(order, granted, 'refused'), decided: order.on }),
    );
  },
});

/** Looked at again: it goes on, with other measures perhaps and another day of review, or it ends, and why. */
export const reviewProtection = defineAct({
  ...HOW,
  name: 'witness-protection.review-protection',
  input: z.strictObject({ ...Order, goesOn: z.boolean() }),
  decide({ goesOn, ...order }, { protection }, { today }) {
    if (protection.state !== 'granted') return refuse(WITNESS_REFUSALS.notGranted);
    if (protection.decided && isSurelyBefore(order.on, protection.decided)) return refuse(WITNESS_REFUSALS.backwards);
    const wrong = refuseOrder(order, goesOn, today);
    return wrong ? refuse(wrong) : accept(changed(WitnessProtection, protection.id, orderOf(order, goesOn, 'ended')));
  },
});

function refuseOrder(order: Order, stands: boolean, today: string): Refusal | null {
  if (isSurelyBefore(day(today), order.on)) return WITNESS_REFUSALS.notYet;
  if (!stands) return order.why === null ? WITNESS_REFUSALS.whyMissing : null;
  if (order.measures.length === 0) return WITNESS_REFUSALS.noMeasure;
  const reviewed = order.reviewOn !== null && order.reviewOn > (order.on.latest ?? today);
  return reviewed ? null : WITNESS_REFUSALS.noReview;
}

function orderOf(order: Order, stands: boolean, otherwise: 'refused' | 'ended'): Partial<ProtectionFacts> {
  if (!stands) return { state: otherwise, measures: [], until: null, reviewOn: null, why: order.why };
  return { state: 'granted', measures: order.measures, until: order.until, reviewOn: order.reviewOn, why: null };
}
