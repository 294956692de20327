import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { HealthEncounter } from './health-encounter.ts';
import { HEALTH_REFUSALS } from './health-refusals.ts';

/** Writes down that she was seen to, and how she was on that day. */
export const recordEncounter = defineAct({
  name: 'health.record-encounter',
  input: z.strictObject({ encounterId: AnyId, encounter: HealthEncounter.facts }),
  by: ['nurse', 'case-manager'],
  knows: ({ encounter }) => ({ person: mustKnow(Person, encounter.personId) }),
  decide({ encounterId, encounter }, { person }, { today }) {
    if (isSurelyBefore(day(today), encounter.happened)) return refuse(HEALTH_REFUSALS.notYet);
    if (encounter.consent === 'refused' && encounter.findings !== null)
      return refuse(HEALTH_REFUSALS.refusedButExamined);
    return accept(added(HealthEncounter, { id: encounterId, scopeId: person.id }, encounter));
  },
});
