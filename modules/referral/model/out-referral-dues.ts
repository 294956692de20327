import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Stored } from '#kernel/record.ts';
import { OUT_SENDERS, OutReferral, type OutReferralFacts } from './out-referral.ts';
import { deletionDueOn, outAnswerDueAt } from './out-referral-state.ts';

const AHEAD_DAYS = 3;

/** What a partner owes us an answer on, and what they owe us a word about; for a partner's own colleague the same from her side. */
export const outReferralDues: DueMaker = (reader, actor, { today }) => {
  const theirs = hasRole(actor, 'partner-caseworker');
  if (!theirs && !hasRole(actor, ...OUT_SENDERS)) return [];
  const side = theirs ? 'mine' : 'theirs';
  return reader.all(OutReferral).flatMap((referral) => duesOf(referral, side, today));
};

function duesOf(referral: Stored<OutReferralFacts>, side: 'mine' | 'theirs', today: string): Due[] {
  const { id, personId, status, feedbackDue } = referral;
  const due = (what: string, when: { dueOn: string | null; dueAt: string | null }): Due => ({
    id: `${id}-${what}`,
    sentence: { key: `referral:due.out.${what}.${side}` },
    track: 'protection',
    personIds: [personId],
    ...when,
    address: ['pa', id],
  });
  const answerBy = outAnswerDueAt(referral);
  const deleteBy = deletionDueOn(referral);
  const goesOn = status === 'accepted' || status === 'in_service';
  const isNear = goesOn && feedbackDue !== null && feedbackDue <= addDays(today, AHEAD_DAYS);
  return [
    ...(answerBy ? [due('answer', { dueOn: null, dueAt: answerBy })] : []),
    ...(isNear ? [due('feedback', { dueOn: feedbackDue, dueAt: null })] : []),
    ...(deleteBy ? [due('deletion', { dueOn: deleteBy, dueAt: null })] : []),
  ];
}
