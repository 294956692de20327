import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { DeclineReason } from '#kernel/code-lists/decline-reason.ts';
import { accept, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { answered, TIP_ANSWERERS } from './answer-tip.ts';
import { Tip } from './tip.ts';
import { TIP_REFUSALS } from './tip-refusals.ts';

const BY = [...TIP_ANSWERERS, 'director'] as const;

/** Leaves a tip, and says why. `other` needs words: a reason nobody can read later is none. */
export const declineTip = defineAct({
  name: 'tip.decline-tip',
  input: z.strictObject({
    tipId: AnyId,
    declineReason: DeclineReason,
    answerWords: z.string().trim().min(1).max(2000).nullable(),
  }),
  by: BY,
  answeredBy: 'server',
  knows: ({ tipId }) => ({ tip: mustKnow(Tip, tipId) }),
  decide({ declineReason, answerWords }, { tip }, asking) {
    if (tip.status !== 'waiting') return refuse(TIP_REFUSALS.alreadyAnswered);
    if (declineReason === 'other' && answerWords === null) return refuse(TIP_REFUSALS.reasonInWords);
    return accept(answered(tip, 'declined', { declineReason, answerWords }, asking));
  },
});

/** Puts aside what was never a tip. It is kept: a wrong judgement must be found again. */
export const markSpam = defineAct({
  name: 'tip.mark-spam',
  input: z.strictObject({ tipId: AnyId }),
  by: BY,
  answeredBy: 'server',
  knows: ({ tipId }) => ({ tip: mustKnow(Tip, tipId) }),
  decide(_input, { tip }, asking) {
    if (tip.status !== 'waiting') return refuse(TIP_REFUSALS.alreadyAnswered);
    return accept(answered(tip, 'spam', {}, asking));
  },
});
