import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { endWhatHangs, knowsWhatHangs } from './end-of-stay.ts';
import { Admission, begun, Ending, Placement } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { adulthoodOf, homeForgets, homeLearns, isPlaceToStay, refuseEndBeforeStart, refuseNotYet } from './stay.ts';

/** The new stay's `admitted` is the day of the move; its order, or the reason why it cannot wait, is the order for the move. */
const input = z.strictObject({
  fromPlacementId: AnyId,
  placementId: AnyId,
  placement: Admission,
  handedTo: Ending.shape.handedTo,
  receipt: Ending.shape.receipt,
});

/**
 * Moves a person from one place to another: one stay ends and the next begins in the same breath, so that she is
 * never nowhere and never in two places. A child is moved by the committee's order; where that cannot wait, why not.
 */
export const movePerson = defineAct({
  name: 'placement.move-person',
  input,
  by: ['case-manager', 'shelter-warden'],
  knows: ({ fromPlacementId, placement }) => ({
    from: mustKnow(Placement, fromPlacementId),
    person: mustKnow(Person, placement.personId),
    facility: mustKnow(Organisation, placement.facilityId),
    ...knowsWhatHangs(fromPlacementId),
  }),
  decide({ placementId, placement, handedTo, receipt }, { from, person, facility, ...hanging }, { today, now }) {
    if (from.discharged || from.personId !== person.id) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    if (from.facilityId === facility.id) return refuse(PLACEMENT_REFUSALS.alreadyThere);
    if (!isPlaceToStay(facility)) return refuse(PLACEMENT_REFUSALS.notAPlaceToStay);
    const wrongDay =
      refuseNotYet(placement.admitted, today) ?? refuseEndBeforeStart(from.admitted, placement.admitted, person.gender);
    if (wrongDay) return refuse(wrongDay);
    const hasOrder = placement.orderRef !== null || placement.withoutOrder !== null;
    if (!hasOrder && adulthoodOf(person, day(today)) !== 'adult') return refuse(PLACEMENT_REFUSALS.childNeedsOrder);
    return accept(
      ...homeLearns(facility, person.id),
      homeForgets(from.facilityId, person.id),
      changed(Placement, from.id, {
        discharged: placement.admitted,
        dischargeOutcome:
          facility.kind === 'hospital'
            ? 'to_hospital'
            : facility.kind === 'authority'
              ? 'to_authority'
              : 'to_other_shelter',
        dischargedTo: facility.name,
        dischargeOrder: placement.orderRef,
        dischargeWithoutOrder: placement.withoutOrder,
        handedTo,
        receipt,
      }),
      added(Placement, { id: placementId, scopeId: person.id }, begun(placement)),
      // Who may visit is decided anew: until it is, the new door stays shut.
      ...endWhatHangs(hanging, { ended: placement.admitted, now, why: 'moved' }),
    );
  },
});
