import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { HealthNeed, needFacts } from './health-need.ts';
import { HEALTH_REFUSALS } from './health-refusals.ts';
import { HEALTH_KEEPERS } from './pregnancy-acts.ts';

/** Writes down what others have to do for her health; what for stays with those who treat her. */
export const recordNeed = defineAct({
  name: 'health.record-need',
  input: z.strictObject({ needId: AnyId, need: needFacts.omit({ endedOn: true, endWords: true }) }),
  by: HEALTH_KEEPERS,
  knows: ({ need }) => ({ person: mustKnow(Person, need.personId) }),
  decide({ needId, need }, { person }) {
    if (need.untilOn !== null && need.untilOn < need.since) return refuse(HEALTH_REFUSALS.untilBeforeSince);
    return accept(added(HealthNeed, { id: needId, scopeId: person.id }, { ...need, endedOn: null, endWords: null }));
  },
});

/** Nobody has to mind it any more. What changes is ended and written anew: what somebody once read stays what she read. */
export const endNeed = defineAct({
  name: 'health.end-need',
  input: z.strictObject({ needId: AnyId, on: CalendarDay, words: z.string().trim().min(1).max(500).nullable() }),
  by: HEALTH_KEEPERS,
  knows: ({ needId }) => ({ need: mustKnow(HealthNeed, needId) }),
  decide({ on, words }, { need }, { today }) {
    if (need.endedOn !== null) return refuse(HEALTH_REFUSALS.needOver);
    if (on < need.since) return refuse(HEALTH_REFUSALS.endBeforeSince);
    if (on > today) return refuse(HEALTH_REFUSALS.endNotYet);
    return accept(changed(HealthNeed, need.id, { endedOn: on, endWords: words }));
  },
});
