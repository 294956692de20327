import { z } from 'zod';
import { defineAct, mayKnow } from '#kernel/act.ts';
import { accept, added, type Happening, refuse, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Operation, type OperationFacts, OperationPlan, operationFacts, operationPlanFacts } from './operation.ts';
import { OPERATES } from './operation-lifecycle.ts';
import { OPERATION_REFUSALS } from './operation-refusals.ts';

/** The plan as it is asked; ticks come one by one, when they are true. */
export const Planned = operationPlanFacts.omit({ operationId: true, checklist: true });
export type Planned = z.infer<typeof Planned>;

/** What is known of the operation beforehand. */
export const Intended = operationFacts.pick({
  codeName: true,
  investigationId: true,
  ourRole: true,
  plannedFor: true,
  placePublic: true,
  lgdDistrict: true,
  leadAuthorityId: true,
  jointUnits: true,
});

/** The events by which an operation and its plan come into our records, known at first to the asker alone. */
export function operationOpened(
  ids: { operationId: string; planId: string },
  facts: OperationFacts,
  plan: Planned,
): Happening[] {
  const { operationId, planId } = ids;
  return [
    scopeOpened(Operation, operationId),
    added(Operation, { id: operationId }, facts),
    added(OperationPlan, { id: planId, scopeId: operationId }, { ...plan, operationId, checklist: [] }),
  ];
}

/** Why a plan cannot be right, or null. */
export function whyNotPlan({
  expectedLeast,
  expectedMost,
}: Pick<Planned, 'expectedLeast' | 'expectedMost'>): Refusal | null {
  if (expectedLeast === null || expectedMost === null) return null;
  return expectedMost < expectedLeast ? OPERATION_REFUSALS.expectedMostBelowLeast : null;
}

/** Why this organisation cannot lead, or null: a partner of ours, however good, is no authority. */
export function whyNotLead(leadAuthorityId: string | null, authority: { kind: string } | null): Refusal | null {
  return leadAuthorityId !== null && authority?.kind !== 'authority' ? OPERATION_REFUSALS.notAnAuthority : null;
}

/** Plans an operation. Everything may be open still, the lead authority too; the start will ask for it. */
export const planOperation = defineAct({
  name: 'operation.plan-operation',
  input: z.strictObject({ operationId: AnyId, planId: AnyId, operation: Intended, plan: Planned }),
  by: OPERATES,
  knows: ({ operation }) => ({ authority: mayKnow(Organisation, { id: operation.leadAuthorityId ?? '' }) }),
  decide({ operationId, planId, operation, plan }, { authority }) {
    const why = whyNotLead(operation.leadAuthorityId, authority) ?? whyNotPlan(plan);
    if (why) return refuse(why);
    const facts: OperationFacts = { ...operation, ...NOTHING_YET, status: 'planned' };
    return accept(...operationOpened({ operationId, planId }, facts, plan));
  },
});

const NOTHING_YET = {
  startedAt: null,
  endedAt: null,
  happened: null,
  abortReason: null,
  debriefHeldAt: null,
  debrief: null,
};
