import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { DischargeOutcome } from '#kernel/code-lists/discharge-outcome.ts';
import { Dated, day } from '#kernel/dated.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { endWhatHangs, knowsWhatHangs } from './end-of-stay.ts';
import { Ending, Placement } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { adulthoodOf, homeForgets, refuseEndBeforeStart, refuseNotYet } from './stay.ts';

/** What is true at a death or when a child has run away: no order is waited for, and none could be. */
const NOBODY_DECIDED = ['deceased', 'left_without_word'];

/**
 * Writes down that a person has left. An adult goes when she wishes, and nothing here can keep her. A child leaves by
 * the committee's order; where there is none yet, the reason why it could not wait is kept in its place.
 */
export const dischargePerson = defineAct({
  name: 'placement.discharge-person',
  input: z.strictObject({
    placementId: AnyId,
    personId: AnyId,
    discharged: Dated,
    ending: Ending.extend({ dischargeOutcome: DischargeOutcome }),
  }),
  by: ['case-manager', 'shelter-warden'],
  knows: ({ placementId, personId }) => ({
    placement: mustKnow(Placement, placementId),
    person: mustKnow(Person, personId),
    ...knowsWhatHangs(placementId),
  }),
  decide({ discharged, ending }, { placement, person, ...hanging }, { today, now }) {
    if (placement.discharged || placement.personId !== person.id) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    const wrongDay =
      refuseNotYet(discharged, today) ?? refuseEndBeforeStart(placement.admitted, discharged, person.gender);
    if (wrongDay) return refuse(wrongDay);
    const needsOrder = adulthoodOf(person, day(today)) !== 'adult' && !NOBODY_DECIDED.includes(ending.dischargeOutcome);
    const hasOrder = ending.dischargeOrder !== null || ending.dischargeWithoutOrder !== null;
    if (needsOrder && !hasOrder)
      return refuse({ ...PLACEMENT_REFUSALS.childNeedsOrder, fields: ['ending.dischargeOrder'] });
    return accept(
      homeForgets(placement.facilityId, person.id),
      changed(Placement, placement.id, { ...ending, discharged }),
      ...endWhatHangs(hanging, { ended: discharged, now, why: 'left' }),
    );
  },
});
