import { z } from 'zod';
import { mayKnow, mustKnow } from '#kernel/act.ts';
import { added, changed, type Happening } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import type { Stored } from '#kernel/record.ts';
import { Person } from '#modules/person/model/person.ts';
import { knowsVisitor } from './known-visitor.ts';
import { Placement, type PlacementFacts } from './placement.ts';
import { Visit, type VisitFacts, Visitor } from './visit.ts';
import { VisitRule } from './visit-rule.ts';

/** What is asked when someone is at the door. `visitId` names a planned visit, or is the id of a new one. */
export const AtTheDoor = z.strictObject({
  visitId: AnyId,
  placementId: AnyId,
  personId: AnyId,
  visitor: Visitor,
  at: Moment,
  note: z.string().trim().min(1).max(2000).nullable(),
});
export type AtTheDoor = z.infer<typeof AtTheDoor>;

export function knowsAtTheDoor({ visitId, placementId, personId, visitor }: AtTheDoor) {
  return {
    placement: mustKnow(Placement, placementId),
    person: mustKnow(Person, personId),
    rule: mayKnow(VisitRule, { placementId, ended: null }),
    planned: mayKnow(Visit, { id: visitId }),
    ...knowsVisitor(visitor),
  };
}

/** Keeps the visit as it went: the planned one now has its outcome, or a visit nobody planned is written. */
export function visitKept(
  asked: AtTheDoor,
  allowed: boolean,
  placement: Stored<PlacementFacts>,
  planned: Stored<VisitFacts> | null,
): Happening {
  const { visitor, at, note } = asked;
  if (planned) return changed(Visit, planned.id, { ...visitor, at, allowed, note: note ?? planned.note });
  const facts = {
    ...visitor,
    personId: placement.personId,
    placementId: placement.id,
    plannedFor: null,
    at,
    allowed,
    note,
  };
  return added(Visit, { id: asked.visitId, scopeId: placement.scopeId }, facts);
}
