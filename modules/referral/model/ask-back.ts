import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { REFERRAL_ANSWERERS } from './answer-referral.ts';
import { Referral, ReferralQuestion } from './referral.ts';
import { REFERRAL_REFUSALS } from './referral-refusals.ts';

/** Asks the sender for what is missing. The referral goes on waiting: a question is not an answer. */
export const askBack = defineAct({
  name: 'referral.ask-back',
  input: z.strictObject({ questionId: AnyId, referralId: AnyId, words: z.string().trim().min(1).max(2000) }),
  by: REFERRAL_ANSWERERS,
  knows: ({ referralId }) => ({ referral: mustKnow(Referral, referralId) }),
  decide({ questionId, referralId, words }, { referral }, { now }) {
    if (referral.status !== 'waiting') return refuse(REFERRAL_REFUSALS.alreadyAnswered);
    return accept(
      added(
        ReferralQuestion,
        { id: questionId, scopeId: referral.scopeId },
        { referralId, words, askedAt: now, answer: null, answered: null },
      ),
    );
  },
});

/** Writes down what the sender said to a question. */
export const noteReply = defineAct({
  name: 'referral.note-reply',
  input: z.strictObject({ questionId: AnyId, answer: z.string().trim().min(1).max(4000), answered: Dated }),
  by: [...REFERRAL_ANSWERERS, 'outreach-worker'],
  knows: ({ questionId }) => ({ question: mustKnow(ReferralQuestion, questionId) }),
  decide({ answer, answered }, { question }, { today }) {
    if (question.answer !== null) return refuse(REFERRAL_REFUSALS.questionAnswered);
    if (isSurelyBefore(day(today), answered)) return refuse(REFERRAL_REFUSALS.replyAhead);
    return accept(changed(ReferralQuestion, question.id, { answer, answered }));
  },
});
