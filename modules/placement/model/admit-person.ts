import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { Admission, begun, Placement } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { homeLearns, isPlaceToStay, refuseNotYet } from './stay.ts';

/**
 * Writes down that a person came to stay. Who and where is enough: a child taken in at night has no papers yet, and
 * what is missing is shown as missing until it comes.
 */
export const admitPerson = defineAct({
  name: 'placement.admit-person',
  input: z.strictObject({ placementId: AnyId, placement: Admission }),
  by: ['case-manager', 'shelter-warden'],
  knows: ({ placement: { personId, facilityId } }) => ({
    person: mustKnow(Person, personId),
    facility: mustKnow(Organisation, facilityId),
    open: mayKnow(Placement, { personId, discharged: null }),
  }),
  decide({ placementId, placement }, { person, facility, open }, { today }) {
    if (open) return refuse(PLACEMENT_REFUSALS.alreadyPlaced);
    if (!isPlaceToStay(facility)) return refuse(PLACEMENT_REFUSALS.notAPlaceToStay);
    const early = refuseNotYet(placement.admitted, today);
    if (early) return refuse(early);
    return accept(
      ...homeLearns(facility, person.id),
      added(Placement, { id: placementId, scopeId: person.id }, begun(placement)),
    );
  },
});
