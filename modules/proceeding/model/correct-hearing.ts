import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { PROCEEDING_KEEPERS } from './open-proceeding.ts';
import { Hearing, type HearingFacts, hearingFacts } from './proceeding.ts';
import { PROCEEDING_REFUSALS } from './proceeding-refusals.ts';

const Correction = hearingFacts
  .omit({ proceedingId: true, personId: true })
  .extend({ outcome: hearingFacts.shape.outcome.unwrap() })
  .partial();

/** Another day was named, or something was written down wrongly. What came of a day is written by its own act first. */
export const correctHearing = defineAct({
  name: 'proceeding.correct-hearing',
  input: z.strictObject({
    hearingId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Correction as z.ZodType<Partial<HearingFacts>>,
  }),
  by: PROCEEDING_KEEPERS,
  merges: true,
  knows: ({ hearingId }) => ({ hearing: mustKnow(Hearing, hearingId) }),
  decide({ changes }, { hearing }, { today }) {
    const isHeld = hearing.outcome !== null;
    if (!isHeld && (changes.outcome !== undefined || changes.adjourned)) return refuse(PROCEEDING_REFUSALS.notHeld);
    if (isHeld && changes.on !== undefined && changes.on > today) return refuse(PROCEEDING_REFUSALS.heldNotYet);
    if (!isHeld && changes.on !== undefined && changes.on < today) return refuse(PROCEEDING_REFUSALS.plannedInPast);
    return accept(changed(Hearing, hearing.id, changes));
  },
});
