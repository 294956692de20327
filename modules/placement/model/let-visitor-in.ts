import { defineAct } from '#kernel/act.ts';
import { accept, refuse } from '#kernel/decision.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { AtTheDoor, knowsAtTheDoor, visitKept } from './at-the-door.ts';
import { isStranger } from './known-visitor.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { refuseVisitor } from './visiting.ts';

/**
 * Lets a visitor in, if the rule lets them. The refusal says who may come and until when, for the colleague at the
 * door; what is said aloud never confirms that she is here.
 */
export const letVisitorIn = defineAct({
  name: 'placement.let-visitor-in',
  input: AtTheDoor,
  by: ['case-manager', 'shelter-warden'],
  knows: knowsAtTheDoor,
  decide(asked, { placement, person, rule, planned, ...known }, { today }) {
    if (isStranger(asked.visitor, known)) return refuse(NOT_FOUND);
    if (placement.discharged || placement.personId !== person.id) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    if (planned?.at) return refuse(PLACEMENT_REFUSALS.visitAlreadyWritten);
    const shut = refuseVisitor({ rule, visitor: asked.visitor, gender: person.gender, today });
    return shut ? refuse(shut) : accept(visitKept(asked, true, placement, planned));
  },
});
