import { addDays } from '#kernel/calendar.ts';
import type { SafeAnswer } from './follow-up.ts';

const WEEK = 7;
const WEEKS_BY_ANSWER: Partial<Record<SafeAnswer, number>> = { yes: 2, concern: 1, no: 0, 'not-reached': 0 };
const DAYS_WHEN_URGENT = 1;

/** When to ask again, as a proposal: in two weeks when all is well, the next day when it is not. */
export function proposeNext(safe: SafeAnswer | null, today: string): { on: string; weeks: number } {
  const weeks = WEEKS_BY_ANSWER[safe ?? 'yes'] ?? 1;
  return { on: addDays(today, weeks === 0 ? DAYS_WHEN_URGENT : weeks * WEEK), weeks };
}
