import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { refuseOrder } from './order-rules.ts';
import { Placement } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { StayOrder } from './stay-order.ts';

/**
 * Writes the order a stay rests on, the first or the next. The days before it came stay what they were: days without
 * an order.
 */
export const addOrder = defineAct({
  name: 'placement.add-order',
  input: z.strictObject({ orderId: AnyId, order: StayOrder.facts }),
  by: ['case-manager', 'shelter-warden'],
  knows: ({ order }) => ({ placement: mustKnow(Placement, order.placementId) }),
  decide({ orderId, order }, { placement }, { today }) {
    if (placement.personId !== order.personId) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    const wrong = refuseOrder(order, today);
    if (wrong) return refuse(wrong);
    const isFirst = placement.orderRef === null;
    return accept(
      added(StayOrder, { id: orderId, scopeId: placement.scopeId }, order),
      ...(isFirst ? [changed(Placement, placement.id, { orderRef: order.number })] : []),
    );
  },
});
