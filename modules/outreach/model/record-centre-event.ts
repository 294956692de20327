import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { CentreEvent, centreEventFacts } from './centre-event.ts';
import { Headcount } from './headcount.ts';
import { DropInCentre } from './outreach-area.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';

/** Something took place at a centre: what, when, how many. Nobody who came is named. */
export const recordCentreEvent = defineAct({
  name: 'outreach.record-centre-event',
  input: z.strictObject({ eventId: AnyId, event: centreEventFacts }),
  by: ['outreach-worker'],
  knows: ({ event }) => ({ centre: mustKnow(DropInCentre, event.centreId) }),
  decide({ eventId, event }, { centre }, { today }) {
    if (isSurelyBefore(day(today), event.happened)) return refuse(OUTREACH_REFUSALS.notYet);
    if (isSurelyBefore(event.happened, centre.opened)) return refuse(OUTREACH_REFUSALS.centreNotOpen);
    if (centre.closed && isSurelyBefore(centre.closed, event.happened)) return refuse(OUTREACH_REFUSALS.centreClosed);
    return accept(added(CentreEvent, { id: eventId, scopeId: centre.areaId }, event));
  },
});

/** Puts right how many came. What stood there before stays in the history. */
export const correctHeadcount = defineAct({
  name: 'outreach.correct-headcount',
  input: z.strictObject({ eventId: AnyId, headcount: Headcount }),
  by: ['outreach-worker'],
  merges: true,
  knows: ({ eventId }) => ({ event: mustKnow(CentreEvent, eventId) }),
  decide: ({ eventId, headcount }) => accept(changed(CentreEvent, eventId, { headcount })),
});
