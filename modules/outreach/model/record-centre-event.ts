import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { CentreEvent, centreEventFacts } from './centre-event.ts';
import { Headcount } from './headcount.ts';
import { DropInCentre, type DropInCentreFacts } from './outreach-area.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';

/** Something took place at a centre: what, when, how many. Nobody who came is named. */
export const recordCentreEvent = defineAct({
  name: 'outreach.record-centre-event',
  input: z.strictObject({ eventId: AnyId, event: centreEventFacts }),
  by: ['outreach-worker'],
  knows: ({ event }) => ({ centre: mustKnow(DropInCentre, event.centreId) }),
  decide({ eventId, event }, { centre }, { today }) {
    const wrong = refuseDay(event.happened, centre, today);
    if (wrong) return refuse(wrong);
    return accept(added(CentreEvent, { id: eventId, scopeId: centre.areaId }, event));
  },
});

const { kind, happened, words } = centreEventFacts.shape;

/** Puts right what took place, when, or how many came. What stood there before stays in the history. */
export const correctCentreEvent = defineAct({
  name: 'outreach.correct-centre-event',
  input: z.strictObject({
    eventId: AnyId,
    centreId: AnyId,
    changes: z.strictObject({
      kind: kind.exactOptional(),
      happened: happened.exactOptional(),
      headcount: Headcount.exactOptional(),
      words: words.exactOptional(),
    }),
  }),
  by: ['outreach-worker'],
  merges: true,
  knows: ({ eventId, centreId }) => ({
    event: mustKnow(CentreEvent, eventId),
    centre: mustKnow(DropInCentre, centreId),
  }),
  decide({ eventId, changes }, { event, centre }, { today }) {
    if (Object.keys(changes).length === 0) return refuse(OUTREACH_REFUSALS.nothingChanged);
    if (event.centreId !== centre.id) return refuse(OUTREACH_REFUSALS.otherArea);
    const wrong = refuseDay(changes.happened ?? event.happened, centre, today);
    return wrong ? refuse(wrong) : accept(changed(CentreEvent, eventId, changes));
  },
});

function refuseDay(happened: Dated, { opened, closed }: DropInCentreFacts, today: string): Refusal | null {
  if (isSurelyBefore(day(today), happened)) return OUTREACH_REFUSALS.notYet;
  if (isSurelyBefore(happened, opened)) return OUTREACH_REFUSALS.centreNotOpen;
  return closed && isSurelyBefore(closed, happened) ? OUTREACH_REFUSALS.centreClosed : null;
}
