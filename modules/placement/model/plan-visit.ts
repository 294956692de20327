import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { isStranger, knowsVisitor } from './known-visitor.ts';
import { Placement } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { Visit, Visitor } from './visit.ts';

/** Notes a visit that was agreed. The rule is read when the visitor stands at the door, not now: it may change by then. */
export const planVisit = defineAct({
  name: 'placement.plan-visit',
  input: z.strictObject({
    visitId: AnyId,
    placementId: AnyId,
    visitor: Visitor,
    plannedFor: Moment,
    note: z.string().trim().min(1).max(2000).nullable(),
  }),
  by: ['case-manager', 'shelter-warden'],
  knows: ({ placementId, visitor }) => ({
    placement: mustKnow(Placement, placementId),
    ...knowsVisitor(visitor),
  }),
  decide({ visitId, visitor, plannedFor, note }, { placement, ...known }) {
    if (isStranger(visitor, known)) return refuse(NOT_FOUND);
    if (placement.discharged) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    const { id: placementId, personId, scopeId } = placement;
    return accept(
      added(
        Visit,
        { id: visitId, scopeId },
        { ...visitor, personId, placementId, plannedFor, at: null, allowed: null, note },
      ),
    );
  },
});
