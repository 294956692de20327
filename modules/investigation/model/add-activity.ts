import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { given } from '#kernel/given.ts';
import { AnyId } from '#kernel/id.ts';
import { Activity, type ActivityFacts, activityFacts } from './activity.ts';
import { Investigation } from './investigation.ts';
import { INVESTIGATION_REFUSALS } from './investigation-refusals.ts';

/** Writes down what was done, with whom, and what came of it. A closed investigation still takes what was forgotten. */
export const addActivity = defineAct({
  name: 'investigation.add-activity',
  input: z.strictObject({ activityId: AnyId, activity: activityFacts.omit({ caseFileId: true }) }),
  by: ['investigator', 'operation-lead'],
  knows: ({ activity }) => ({ investigation: mustKnow(Investigation, activity.investigationId) }),
  decide({ activityId, activity }, { investigation }, { today }) {
    const { earliest } = activity.happened;
    if (earliest !== null && earliest > addDays(today, 1)) return refuse(INVESTIGATION_REFUSALS.happenedAhead);
    const { caseFileId } = investigation;
    return accept(added(Activity, { id: activityId, scopeId: investigation.id }, { ...activity, caseFileId }));
  },
});

/** Corrects what was written; the old words stay in the history. */
export const correctActivity = defineAct({
  name: 'investigation.correct-activity',
  input: z.strictObject({
    activityId: AnyId,
    changes: activityFacts.omit({ investigationId: true, caseFileId: true }).partial(),
  }),
  by: ['investigator', 'operation-lead'],
  merges: true,
  knows: ({ activityId }) => ({ activity: mustKnow(Activity, activityId) }),
  decide: ({ activityId, changes }) => accept(changed(Activity, activityId, given<ActivityFacts>(changes))),
});
