import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay, Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Claim, type ClaimFacts, claimFacts, PAID_TO } from './claim.ts';
import { CLAIM_REFUSALS } from './claim-refusals.ts';
import { CLAIM_STEPS, STEP_NAMES, type Step } from './claim-steps.ts';
import { CLAIM_KEEPERS } from './open-claim.ts';

const Taken = z.strictObject({
  claimId: AnyId,
  step: z.enum(STEP_NAMES),
  stateSince: Dated,
  /** Of an order: the sum. */
  amount: claimFacts.shape.finalAmount,
  /** Of a payment: into whose hands. */
  paidTo: z.enum(PAID_TO).nullable(),
  depositUntil: CalendarDay.nullable(),
  why: claimFacts.shape.why,
});
type Taken = z.infer<typeof Taken>;

/** A claim goes on: handed in, ordered, paid, refused, appealed, withdrawn. */
export const takeStep = defineAct({
  name: 'compensation.take-step',
  input: Taken,
  by: CLAIM_KEEPERS,
  knows: ({ claimId }) => ({ claim: mustKnow(Claim, claimId) }),
  decide(taken, { claim }, { today }) {
    const step = CLAIM_STEPS[taken.step];
    const wrong = refuseStep(taken, step, claim, today);
    return wrong ? refuse(wrong) : accept(changed(Claim, claim.id, changesOf(taken, step)));
  },
});

function refuseStep(taken: Taken, step: Step, claim: ClaimFacts, today: string): Refusal | null {
  if (!step.from.includes(claim.state)) return CLAIM_REFUSALS.notFromHere;
  if (isSurelyBefore(day(today), taken.stateSince)) return CLAIM_REFUSALS.notYet;
  // A draft begins on the day it is written down, which may be after the day it was handed in.
  if (claim.state !== 'preparing' && isSurelyBefore(taken.stateSince, claim.stateSince))
    return CLAIM_REFUSALS.backwards;
  if (step.orders && taken.amount === null) return CLAIM_REFUSALS.amountMissing;
  if (step.pays && taken.paidTo === null) return CLAIM_REFUSALS.paidToMissing;
  return step.needsWhy && taken.why === null ? CLAIM_REFUSALS.whyMissing : null;
}

/** Only what the step is about changes: an order never wipes out what was paid before it. */
function changesOf(
  { step: name, stateSince, amount, paidTo, depositUntil, why }: Taken,
  step: Step,
): Partial<ClaimFacts> {
  return {
    state: step.to,
    stateSince,
    ...(name === 'apply' && { applied: stateSince }),
    ...(step.orders && { [`${step.orders}Amount`]: amount, [`${step.orders}Ordered`]: stateSince }),
    ...(step.pays && { [`${step.pays}Paid`]: stateSince, [`${step.pays}PaidTo`]: paidTo }),
    ...(step.pays && depositUntil !== null && { depositUntil }),
    ...(step.needsWhy && { why }),
  };
}
