import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { OutreachArea } from './outreach-area.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';

const facts = z.strictObject({
  workerId: AnyId,
  areaId: AnyId,
  /** First to last, as one comes past their doors. Empty: by the hour again. */
  contactIds: z.array(AnyId).max(200),
});

/**
 * The way through the lanes of one area as its worker goes it. It says whom she passes before whom, and nothing of where: no
 * place and no track is written. It lies on her own desk.
 */
export const LaneOrder = defineRecord({ kind: 'lane-order', compartment: 'desk', facts });
export type LaneOrderFacts = z.infer<typeof facts>;

/** In which order I go. It is kept, and holds for each day until it is changed. */
export const orderLane = defineAct({
  name: 'outreach.order-lane',
  input: z.strictObject({ orderId: AnyId, workerId: AnyId, areaId: AnyId, contactIds: facts.shape.contactIds }),
  by: ['outreach-worker'],
  knows: ({ workerId, areaId }) => ({
    area: mustKnow(OutreachArea, areaId),
    before: mayKnow(LaneOrder, { workerId, areaId }),
  }),
  decide({ orderId, workerId, areaId, contactIds }, { before }, { actor }) {
    if (workerId !== actor.staffId) return refuse(OUTREACH_REFUSALS.ownWay);
    if (new Set(contactIds).size < contactIds.length) return refuse(OUTREACH_REFUSALS.twiceOnTheWay);
    if (before) return accept(changed(LaneOrder, before.id, { contactIds }));
    return accept(added(LaneOrder, { id: orderId, scopeId: workerId }, { workerId, areaId, contactIds }));
  },
});
