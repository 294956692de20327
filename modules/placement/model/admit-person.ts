import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { refuseOrderAtAdmission } from './order-rules.ts';
import { Admission, begun, Placement } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { homeLearns, isPlaceToStay, refuseNotYet } from './stay.ts';
import { OrderAtAdmission, StayOrder } from './stay-order.ts';

/**
 * Writes down that a person came to stay. Who and where is enough: a child taken in at night has no papers yet, and
 * what is missing is shown as missing until it comes.
 */
export const admitPerson = defineAct({
  name: 'placement.admit-person',
  input: z.strictObject({
    placementId: AnyId,
    placement: Admission,
    /** The day of the order and how long it holds, where the number is not all that is known of it. */
    order: z.strictObject({ orderId: AnyId, ...OrderAtAdmission.shape }).exactOptional(),
  }),
  by: ['case-manager', 'shelter-warden'],
  knows: ({ placement: { personId, facilityId } }) => ({
    person: mustKnow(Person, personId),
    facility: mustKnow(Organisation, facilityId),
    open: mayKnow(Placement, { personId, discharged: null }),
  }),
  decide({ placementId, placement, order }, { person, facility, open }, { today }) {
    if (open) return refuse(PLACEMENT_REFUSALS.alreadyPlaced);
    if (!isPlaceToStay(facility)) return refuse(PLACEMENT_REFUSALS.notAPlaceToStay);
    const early = refuseNotYet(placement.admitted, today);
    if (early) return refuse(early);
    const wrong = order && refuseOrderAtAdmission(order, placement.admitted, today);
    if (wrong) return refuse(wrong);
    if (order && placement.orderRef === null) return refuse(PLACEMENT_REFUSALS.orderNumberMissing);
    return accept(
      ...homeLearns(facility, person.id),
      added(Placement, { id: placementId, scopeId: person.id }, begun(placement)),
      ...(order ? [orderOf(order, placementId, placement)] : []),
    );
  },
});

type Order = OrderAtAdmission & { orderId: string };

function orderOf({ orderId, ...order }: Order, placementId: string, { personId, orderRef }: Admission) {
  return added(
    StayOrder,
    { id: orderId, scopeId: personId },
    { ...order, personId, placementId, number: orderRef ?? '' },
  );
}
