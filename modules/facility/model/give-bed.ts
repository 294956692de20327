import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Placement, type PlacementFacts } from '#modules/placement/model/placement.ts';
import { Bed, type BedFacts, isClosed } from './bed.ts';
import { BedUse, type BedUseFacts } from './bed-use.ts';
import { FACILITY_REFUSALS } from './facility-refusals.ts';

/** Gives a resident a bed, or another one: the bed before is free in the same breath. One bed, one person. */
export const giveBed = defineAct({
  name: 'facility.give-bed',
  input: z.strictObject({ bedUseId: AnyId, placementId: AnyId, bedId: AnyId }),
  by: ['shelter-warden'],
  knows: ({ placementId, bedId }) => ({
    placement: mustKnow(Placement, placementId),
    bed: mustKnow(Bed, bedId),
    there: mayKnow(BedUse, { bedId, untilAt: null }),
    before: mayKnow(BedUse, { placementId, untilAt: null }),
  }),
  decide({ bedUseId }, { placement, bed, there, before }, { today, now }) {
    const wrong = refuseBed(bed, there, placement, today);
    if (wrong) return refuse(wrong);
    const { id: placementId, personId, scopeId } = placement;
    return accept(
      ...(before ? [changed(BedUse, before.id, { untilAt: now })] : []),
      added(
        BedUse,
        { id: bedUseId, scopeId },
        { personId, placementId, homeId: bed.homeId, bedId: bed.id, since: now, untilAt: null },
      ),
    );
  },
});

/** She sleeps elsewhere from now on, or on a mat: the bed is free. */
export const freeBed = defineAct({
  name: 'facility.free-bed',
  input: z.strictObject({ placementId: AnyId }),
  by: ['shelter-warden'],
  knows: ({ placementId }) => ({
    placement: mustKnow(Placement, placementId),
    before: mayKnow(BedUse, { placementId, untilAt: null }),
  }),
  decide: (_input, { before }, { now }) =>
    before ? accept(changed(BedUse, before.id, { untilAt: now })) : refuse(FACILITY_REFUSALS.noBed),
});

function refuseBed(
  bed: Stored<BedFacts>,
  there: Stored<BedUseFacts> | null,
  placement: Stored<PlacementFacts>,
  today: string,
): Refusal | null {
  if (placement.discharged !== null) return FACILITY_REFUSALS.stayOver;
  if (bed.gone !== null) return FACILITY_REFUSALS.bedGone;
  if (bed.homeId !== placement.facilityId) return FACILITY_REFUSALS.bedElsewhere;
  if (isClosed(bed, today)) return { ...FACILITY_REFUSALS.bedClosed, values: { until: bed.closedUntil ?? 'open' } };
  if (!there) return null;
  return there.placementId === placement.id ? FACILITY_REFUSALS.alreadyInBed : FACILITY_REFUSALS.bedTaken;
}
