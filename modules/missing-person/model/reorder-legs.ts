import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { MISSING_REFUSALS } from './missing-person-refusals.ts';
import { MissingReport } from './missing-report.ts';
import { MovementLeg } from './movement-leg.ts';

/** Puts the stretches in another order. All must be named: a way with a piece left out would be a false way. */
export const reorderLegs = defineAct({
  name: 'missing-person.reorder-legs',
  input: z.strictObject({ reportId: AnyId, legIds: z.array(AnyId).min(1).max(1000) }),
  by: ['investigator', 'case-manager'],
  knows: ({ reportId }) => ({ report: mustKnow(MissingReport, reportId), legs: allKnown(MovementLeg, { reportId }) }),
  decide({ legIds }, { legs }) {
    const named = new Set(legIds);
    if (named.size !== legs.length || legIds.length !== legs.length || !legs.every((leg) => named.has(leg.id))) {
      return refuse(MISSING_REFUSALS.otherOrder);
    }
    const moved = legs.filter((leg) => leg.position !== legIds.indexOf(leg.id) + 1);
    return accept(...moved.map((leg) => changed(MovementLeg, leg.id, { position: legIds.indexOf(leg.id) + 1 })));
  },
});
