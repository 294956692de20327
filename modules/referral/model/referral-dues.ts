import { hasRole } from '#kernel/actor.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Stored } from '#kernel/record.ts';
import { answerDueAt } from './answer-due.ts';
import { REFERRAL_ANSWERERS } from './answer-referral.ts';
import { Referral, type ReferralFacts, ReferralQuestion } from './referral.ts';

/** Referrals whose sender waits for an answer. One that was asked back says so, and stays: its hours run. */
export const referralDues: DueMaker = (reader, actor) => {
  if (!hasRole(actor, ...REFERRAL_ANSWERERS)) return [];
  const asked = new Set(
    reader
      .all(ReferralQuestion)
      .filter((one) => one.answer === null)
      .map((one) => one.referralId),
  );
  return reader
    .all(Referral)
    .filter((referral) => referral.status === 'waiting' && referral.direction === 'in')
    .map((referral) => due(referral, asked.has(referral.id)));
};

function due(referral: Stored<ReferralFacts>, isAsked: boolean): Due {
  return {
    id: referral.id,
    sentence: { key: 'referral:due.answer' },
    ...(isAsked && { under: { key: 'referral:due.askedBack' } }),
    track: 'intake',
    personIds: [],
    dueOn: null,
    dueAt: answerDueAt(referral),
    address: ['b', referral.id],
  };
}
