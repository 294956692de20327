import { addDays, dayInIndia } from '#kernel/calendar.ts';
import { addMinutes, type Moment } from '#kernel/moment.ts';
import { ANSWER_HOURS } from './answer-due.ts';
import type { OutReferralFacts, OutStatus } from './out-referral.ts';

/** As it is read on a day: a feedback that is due is no status that somebody sets, it is a day that has come. */
export type OutState = OutStatus | 'feedback_due';
const CONFIRM_DAYS = 7;

export function stateOn(
  { status, feedbackDue }: Pick<OutReferralFacts, 'status' | 'feedbackDue'>,
  today: string,
): OutState {
  const goesOn = status === 'accepted' || status === 'in_service';
  return goesOn && feedbackDue !== null && feedbackDue <= today ? 'feedback_due' : status;
}

/** The partner has a day, as we have with theirs. */
export function outAnswerDueAt({ status, sentAt }: Pick<OutReferralFacts, 'status' | 'sentAt'>): Moment | null {
  return status === 'sent' && sentAt !== null ? addMinutes(sentAt, ANSWER_HOURS * 60) : null;
}

/** Until when the partner confirms that nothing is left with them; null where nothing was sent, or it is confirmed. */
export function deletionDueOn(referral: OutReferralFacts): string | null {
  const { status, sentAt, closedAt, deletedAt } = referral;
  if (status !== 'revoked' || sentAt === null || closedAt === null || deletedAt !== null) return null;
  return addDays(dayInIndia(closedAt), CONFIRM_DAYS);
}

/** Something of her is with the partner, or on the way to them. */
export function isWithPartner({ status }: Pick<OutReferralFacts, 'status'>): boolean {
  return status === 'sent' || status === 'accepted' || status === 'in_service';
}
