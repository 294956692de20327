import { defineAct } from '#kernel/act.ts';
import { accept, refuse } from '#kernel/decision.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { AtTheDoor, knowsAtTheDoor, visitKept } from './at-the-door.ts';
import { isStranger } from './known-visitor.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';

/** Writes down who came and was turned away. Whoever keeps coming back is somebody the police will want to know of. */
export const writeVisitRefusal = defineAct({
  name: 'placement.write-visit-refusal',
  input: AtTheDoor,
  by: ['case-manager', 'shelter-warden'],
  knows: knowsAtTheDoor,
  decide(asked, { placement, person, planned, ...known }) {
    if (isStranger(asked.visitor, known)) return refuse(NOT_FOUND);
    if (placement.personId !== person.id) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    if (planned?.at) return refuse(PLACEMENT_REFUSALS.visitAlreadyWritten);
    return accept(visitKept(asked, false, placement, planned));
  },
});
