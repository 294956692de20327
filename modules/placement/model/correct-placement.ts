import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { Correction, Placement, type PlacementFacts } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { refuseEndBeforeStart, refuseNotYet } from './stay.ts';

/** Puts right what was written of a stay, or fills in what came later: the number of an order, the exact day. */
export const correctPlacement = defineAct({
  name: 'placement.correct-placement',
  input: z.strictObject({
    placementId: AnyId,
    personId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Correction as z.ZodType<Partial<PlacementFacts>>,
  }),
  by: ['case-manager', 'shelter-warden'],
  merges: true,
  knows: ({ placementId, personId }) => ({
    placement: mustKnow(Placement, placementId),
    person: mustKnow(Person, personId),
  }),
  decide({ changes }, { placement, person }, { today }) {
    const { admitted, discharged } = { ...placement, ...changes };
    const stays = placement.discharged === null;
    if (stays !== (discharged === null)) return refuse(PLACEMENT_REFUSALS.stillHere);
    const wrongDay =
      refuseNotYet(admitted, today) ?? (discharged && refuseEndBeforeStart(admitted, discharged, person.gender));
    if (wrongDay) return refuse(wrongDay);
    return accept(changed(Placement, placement.id, changes));
  },
});
