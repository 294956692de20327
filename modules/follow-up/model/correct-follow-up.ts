import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Findings, FollowUp, type FollowUpFacts } from './follow-up.ts';
import { FOLLOW_UP_REFUSALS } from './follow-up-refusals.ts';
import { refuseFindings } from './record-follow-up.ts';

const Corrected = Findings.omit({ nextDueOn: true, lang: true }).extend({ dueOn: CalendarDay }).partial();

/**
 * Puts right what was found, or adds who checked it later. Of one that is only due the day alone can be moved. What was
 * written before stays in its history.
 */
export const correctFollowUp = defineAct({
  name: 'follow-up.correct-follow-up',
  input: z.strictObject({
    followUpId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Corrected as z.ZodType<Partial<FollowUpFacts>>,
  }),
  by: ['case-manager', 'counsellor', 'outreach-worker'],
  merges: true,
  knows: ({ followUpId }) => ({ followUp: mustKnow(FollowUp, followUpId) }),
  decide({ followUpId, changes }, { followUp }, { today }) {
    const { doneWhen, safe, ...whole } = { ...followUp, ...changes };
    const isDone = followUp.doneWhen !== null;
    if (!isDone && Object.keys(changes).some((name) => name !== 'dueOn')) return refuse(FOLLOW_UP_REFUSALS.notDone);
    if (isDone && 'dueOn' in changes) return refuse(FOLLOW_UP_REFUSALS.alreadyDone);
    if (doneWhen && safe) {
      const wrong = refuseFindings({ ...whole, doneWhen, safe, nextDueOn: null }, today);
      if (wrong) return refuse(wrong);
    }
    return accept(changed(FollowUp, followUpId, changes));
  },
});
