import { startOfDayInIndia } from '#kernel/calendar.ts';
import type { Moment } from '#kernel/moment.ts';
import type { ReferralFacts } from './referral.ts';

/** A partner is answered within a day: somebody who waits longer goes elsewhere, or stops looking. */
export const ANSWER_HOURS = 24;
const HOUR_MS = 3_600_000;

/**
 * Until when the sender must have an answer. Where only the day of receipt is known, the hours run from its end:
 * nobody is called late for an hour that was not written down. Null where not even the day is known.
 */
export function answerDueAt({ received }: Pick<ReferralFacts, 'received'>): Moment | null {
  const { at, latest } = received;
  if (at === null && latest === null) return null;
  const from = at === null ? startOfDayInIndia(latest ?? '') + 24 * HOUR_MS : Date.parse(at);
  return new Date(from + ANSWER_HOURS * HOUR_MS).toISOString();
}

/** Whole hours used of those there are; null where it is not known when the referral came. */
export function hoursUsed(referral: Pick<ReferralFacts, 'received'>, now: Moment): number | null {
  const due = answerDueAt(referral);
  return due === null ? null : Math.max(0, ANSWER_HOURS - Math.ceil((Date.parse(due) - Date.parse(now)) / HOUR_MS));
}
