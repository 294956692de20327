import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { HealthEncounter, type HealthEncounterFacts, healthEncounterFacts } from './health-encounter.ts';
import { HEALTH_REFUSALS } from './health-refusals.ts';

const Changes = healthEncounterFacts.omit({ personId: true }).partial();

/** Puts a health entry right. What stood there before stays in the history, as it must for a court. */
export const correctEncounter = defineAct({
  name: 'health.correct-encounter',
  // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
  input: z.strictObject({ encounterId: AnyId, changes: Changes as z.ZodType<Partial<HealthEncounterFacts>> }),
  by: ['nurse', 'case-manager'],
  merges: true,
  knows: ({ encounterId }) => ({ encounter: mustKnow(HealthEncounter, encounterId) }),
  decide({ changes }, { encounter }, { today }) {
    const { happened, consent, findings } = { ...encounter, ...changes };
    if (isSurelyBefore(day(today), happened)) return refuse(HEALTH_REFUSALS.notYet);
    if (consent === 'refused' && findings !== null) return refuse(HEALTH_REFUSALS.refusedButExamined);
    return accept(changed(HealthEncounter, encounter.id, changes));
  },
});
