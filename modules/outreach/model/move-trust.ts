import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import type { OutreachStage } from '#kernel/code-lists/outreach-stage.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { OutreachContact, TrustStep, type TrustStepFacts } from './outreach-contact.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';
import { lastStep, wayBetween } from './trust-lifecycle.ts';

const { stage, since, reason, herWords, lang, source } = (
  TrustStep.facts as z.ZodObject<Record<keyof TrustStepFacts, z.ZodType>>
).shape;

/** How she and we stand to each other has changed. Going back is no failure; it says why. */
export const moveTrust = defineAct({
  name: 'outreach.move-trust',
  input: z.strictObject({ stepId: AnyId, contactId: AnyId, stage, since, reason, herWords, lang, source }) as z.ZodType<
    TrustStepFacts & { stepId: string }
  >,
  by: ['outreach-worker'],
  knows: ({ contactId }) => ({
    contact: mustKnow(OutreachContact, contactId),
    steps: allKnown(TrustStep, { contactId }),
  }),
  decide({ stepId, ...step }, { contact, steps }, { today }) {
    const wrong = refuseStep(step, steps, today);
    if (wrong) return refuse(wrong);
    const move = added(TrustStep, { id: stepId, scopeId: contact.id }, step);
    // Who wants no contact is not waited for in a lane.
    const nothing = { nextOn: null, nextFrom: null, nextUntil: null, nextPlace: null, nextWords: null };
    const over = step.stage === 'no_contact_wanted' && contact.nextOn !== null;
    return accept(move, ...(over ? [changed(OutreachContact, contact.id, nothing)] : []));
  },
});

type Step = { stage: OutreachStage; since: Dated; reason: string | null };

/** Why this step cannot follow the ones that are known; null where it can. */
export function refuseStep(step: Step, steps: readonly Stored<TrustStepFacts>[], today: string): Refusal | null {
  const last = lastStep(steps);
  if (isSurelyBefore(day(today), step.since)) return { ...OUTREACH_REFUSALS.notYet, fields: ['since'] };
  if (!last) return step.stage === 'first_contact' ? null : OUTREACH_REFUSALS.noWay;
  if (last.stage === step.stage) return OUTREACH_REFUSALS.sameStage;
  if (isSurelyBefore(step.since, last.since)) return OUTREACH_REFUSALS.beforeLast;
  const way = wayBetween(last.stage, step.stage);
  if (way === 'no-way') return OUTREACH_REFUSALS.noWay;
  return way === 'with-reason' && step.reason === null ? OUTREACH_REFUSALS.reasonNeeded : null;
}
