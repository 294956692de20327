import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { DeclineReason } from '#kernel/code-lists/decline-reason.ts';
import { accept, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { answered, REFERRAL_ANSWERERS } from './answer-referral.ts';
import { Referral } from './referral.ts';
import { REFERRAL_REFUSALS } from './referral-refusals.ts';

/** Does not take the person on, with a reason the sender is told. `other` needs words: it says nothing by itself. */
export const declineReferral = defineAct({
  name: 'referral.decline-referral',
  input: z.strictObject({
    referralId: AnyId,
    declineReason: DeclineReason,
    answerWords: z.string().trim().min(1).max(2000).nullable(),
  }),
  by: [...REFERRAL_ANSWERERS, 'director'],
  answeredBy: 'server',
  knows: ({ referralId }) => ({ referral: mustKnow(Referral, referralId) }),
  decide({ declineReason, answerWords }, { referral }, asking) {
    if (referral.status !== 'waiting') return refuse(REFERRAL_REFUSALS.alreadyAnswered);
    if (declineReason === 'other' && answerWords === null) return refuse(REFERRAL_REFUSALS.reasonInWords);
    return accept(answered(referral, 'declined', { declineReason, answerWords }, asking));
  },
});
