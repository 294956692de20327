import { z } from 'zod';
import { defineAct, mayKnow } from '#kernel/act.ts';
import { accept, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { type OperationFacts, operationFacts } from './operation.ts';
import { OPERATES, whyNotAt } from './operation-lifecycle.ts';
import { OPERATION_REFUSALS } from './operation-refusals.ts';
import { Intended, operationOpened, Planned, whyNotLead, whyNotPlan } from './plan-operation.ts';
import { eventTold, ToldEvent } from './tell-event.ts';

const Past = Intended.omit({ plannedFor: true }).extend({
  // It took place, so somebody led: an operation without an authority is none of ours.
  leadAuthorityId: AnyId,
  startedAt: operationFacts.shape.startedAt,
  endedAt: operationFacts.shape.endedAt,
  happened: operationFacts.shape.happened,
  debriefHeldAt: operationFacts.shape.debriefHeldAt,
  debrief: operationFacts.shape.debrief,
});
type Past = z.infer<typeof Past>;

/** Writes down an operation that is over, as exactly as it is known: two moments, a day, or "the beginning of April". */
export const recordPastOperation = defineAct({
  name: 'operation.record-past-operation',
  input: z.strictObject({
    operationId: AnyId,
    planId: AnyId,
    operation: Past,
    plan: Planned,
    events: z.array(ToldEvent).max(200),
  }),
  by: OPERATES,
  knows: ({ operation }) => ({ authority: mayKnow(Organisation, { id: operation.leadAuthorityId }) }),
  decide({ operationId, planId, operation, plan, events }, { authority }, { actor, now, today }) {
    const why =
      whyNotLead(operation.leadAuthorityId, authority) ??
      whyNotPlan(plan) ??
      whyNotWhen(operation, { now, today }) ??
      events.map((event) => whyNotAt(operation, event.at, now)).find((one) => one !== null);
    if (why) return refuse(why);
    const facts: OperationFacts = { ...operation, plannedFor: null, abortReason: null, status: 'concluded' };
    const told = events.map((event) => eventTold(event, { operationId, byStaffId: actor.staffId }));
    return accept(...operationOpened({ operationId, planId }, facts, plan), ...told);
  },
});

function whyNotWhen(
  { startedAt, endedAt, happened }: Past,
  { now, today }: { now: string; today: string },
): Refusal | null {
  if (startedAt === null && happened === null) return OPERATION_REFUSALS.whenMissing;
  if (endedAt !== null && (startedAt === null || endedAt < startedAt)) return OPERATION_REFUSALS.endsBeforeStart;
  const isAhead = (startedAt ?? '') > now || (endedAt ?? '') > now || (happened?.earliest ?? '') > today;
  return isAhead ? OPERATION_REFUSALS.inFuture : null;
}
