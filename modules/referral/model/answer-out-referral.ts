import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { type Actor, hasRole } from '#kernel/actor.ts';
import { DeclineReason } from '#kernel/code-lists/decline-reason.ts';
import { CalendarDay, day } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { OUT_SENDERS, OutReferral, ReferralFeedback } from './out-referral.ts';
import { OUT_REFUSALS } from './out-referral-refusals.ts';
import { isWithPartner } from './out-referral-state.ts';

/** The partner says it; where they only phoned, whoever sent it writes down who said so. */
export const OUT_ANSWERERS = [...OUT_SENDERS, 'partner-caseworker'] as const;
const By = z.string().trim().min(1).max(200).nullable();

function throughOf(actor: Actor): 'partner' | 'told_us' {
  return hasRole(actor, 'partner-caseworker') ? 'partner' : 'told_us';
}

function isUnsigned(actor: Actor, by: string | null): boolean {
  return by === null && throughOf(actor) === 'told_us';
}

/** They take her on. */
export const takeOnOutReferral = defineAct({
  name: 'referral.take-on-out-referral',
  input: z.strictObject({ referralId: AnyId, by: By, words: z.string().trim().min(1).max(2000).nullable() }),
  by: OUT_ANSWERERS,
  answeredBy: 'server',
  knows: ({ referralId }) => ({ referral: mustKnow(OutReferral, referralId) }),
  decide({ by, words }, { referral }, { actor, now }) {
    if (referral.status !== 'sent') return refuse(OUT_REFUSALS.notWaiting);
    if (isUnsigned(actor, by)) return refuse(OUT_REFUSALS.saidByWhom);
    const answer = { answeredAt: now, answeredThrough: throughOf(actor), answeredBy: by, answerWords: words };
    return accept(changed(OutReferral, referral.id, { status: 'accepted', ...answer }));
  },
});

/** They do not, and say why: whoever sends the next one should know. The packet is shut for them with it. */
export const turnDownOutReferral = defineAct({
  name: 'referral.turn-down-out-referral',
  input: z.strictObject({
    referralId: AnyId,
    by: By,
    declineReason: DeclineReason,
    words: z.string().trim().min(1).max(2000).nullable(),
  }),
  by: OUT_ANSWERERS,
  answeredBy: 'server',
  knows: ({ referralId }) => ({ referral: mustKnow(OutReferral, referralId) }),
  decide({ by, words, declineReason }, { referral }, { actor, now }) {
    if (referral.status !== 'sent') return refuse(OUT_REFUSALS.notWaiting);
    if (isUnsigned(actor, by)) return refuse(OUT_REFUSALS.saidByWhom);
    if (declineReason === 'other' && words === null) return refuse(OUT_REFUSALS.outReason);
    const answer = { answeredAt: now, answeredThrough: throughOf(actor), answeredBy: by, answerWords: words };
    return accept(changed(OutReferral, referral.id, { status: 'declined', declineReason, ...answer }));
  },
});

/** She has come to them: the help has begun. */
export const beginOutService = defineAct({
  name: 'referral.begin-out-service',
  input: z.strictObject({ referralId: AnyId }),
  by: OUT_ANSWERERS,
  answeredBy: 'server',
  knows: ({ referralId }) => ({ referral: mustKnow(OutReferral, referralId) }),
  decide(_input, { referral }, { today }) {
    if (referral.status !== 'accepted') return refuse(OUT_REFUSALS.notTakenOn);
    return accept(changed(OutReferral, referral.id, { status: 'in_service', servedSince: day(today) }));
  },
});

/** How it goes, in their words; and when the next word is due, or that it is over. */
export const giveOutFeedback = defineAct({
  name: 'referral.give-out-feedback',
  input: z.strictObject({
    feedbackId: AnyId,
    referralId: AnyId,
    by: By,
    words: z.string().trim().min(1).max(4000),
    goesOn: z.enum(['yes', 'no', 'not_known']),
    nextDue: CalendarDay.nullable(),
  }),
  by: OUT_ANSWERERS,
  answeredBy: 'server',
  knows: ({ referralId }) => ({ referral: mustKnow(OutReferral, referralId) }),
  decide({ feedbackId, by, words, goesOn, nextDue }, { referral }, { actor, now, today }) {
    if (referral.status !== 'accepted' && referral.status !== 'in_service') return refuse(OUT_REFUSALS.notTakenOn);
    if (isUnsigned(actor, by)) return refuse(OUT_REFUSALS.saidByWhom);
    if (nextDue !== null && nextDue < today) return refuse(OUT_REFUSALS.feedbackInPast);
    const { id: referralId, personId, scopeId } = referral;
    const told = { referralId, personId, at: now, through: throughOf(actor), by, words, goesOn };
    const after = goesOn === 'no' ? ({ status: 'done', closedAt: now } as const) : { feedbackDue: nextDue };
    return accept(added(ReferralFeedback, { id: feedbackId, scopeId }, told), changed(OutReferral, referralId, after));
  },
});

/** The help is over: nothing more is expected of anybody. */
export const finishOutReferral = defineAct({
  name: 'referral.finish-out-referral',
  input: z.strictObject({ referralId: AnyId, words: z.string().trim().min(1).max(1000) }),
  by: OUT_SENDERS,
  answeredBy: 'server',
  knows: ({ referralId }) => ({ referral: mustKnow(OutReferral, referralId) }),
  decide({ words }, { referral }, { now }) {
    if (!isWithPartner(referral) || referral.status === 'sent') return refuse(OUT_REFUSALS.notTakenOn);
    return accept(changed(OutReferral, referral.id, { status: 'done', closedAt: now, closedWords: words }));
  },
});
