import { addDays, addMonths } from '#kernel/calendar.ts';
import type { LegalStage } from '#kernel/code-lists/legal-stage.ts';
import type { KnownProceeding, SubjectFacts } from './stop-facts.ts';

/** How long after the last of it a story waits, in months (handbook §7.5). */
const ADULT_WAITS = 6;
const CHILD_WAITS = 24;
const OF_AGE_MONTHS = 216;

/** Nobody went to court: nothing is pending. */
const NO_TRIAL: ReadonlySet<LegalStage> = new Set(['no_complaint', 'gd_entry']);
const DECIDED: ReadonlySet<LegalStage> = new Set([
  'convicted',
  'acquitted',
  'sentence',
  'quashed_withdrawn',
  'final_report',
]);

export type Wait = { is: 'over' } | { is: 'too-soon'; notBefore: string } | { is: 'trial-pending' } | { is: 'unknown' };

/** Whether a story about somebody has waited long enough; where a day is not known, it has not. */
export function waitOf(subject: SubjectFacts, today: string): Wait {
  if (subject.proceedings.some(isPending)) return { is: 'trial-pending' };
  const days = [...subject.events, ...subject.proceedings.flatMap(endOf), ...cameOfAge(subject, today)];
  if (subject.events.length === 0 || subject.proceedings.length === 0 || days.includes(null)) return { is: 'unknown' };
  const last = days.reduce((one, other) => ((one ?? '') > (other ?? '') ? one : other), null) ?? today;
  const notBefore = addMonthsTo(last, subject.toldAs === 'child' ? CHILD_WAITS : ADULT_WAITS);
  return notBefore > today ? { is: 'too-soon', notBefore } : { is: 'over' };
}

function isPending({ stage, closed }: KnownProceeding): boolean {
  return closed === null && !NO_TRIAL.has(stage) && !DECIDED.has(stage);
}

function endOf({ stage, closed, since }: KnownProceeding): (string | null)[] {
  return NO_TRIAL.has(stage) && closed === null ? [] : [closed ?? since];
}

/**
 * Told as a child and grown up since: the wait begins when she can decide for herself, and has. What she renews each year,
 * for there is no consent for ever, begins no new one.
 */
function cameOfAge({ toldAs, bornBy, consents }: SubjectFacts, today: string): string[] {
  if (toldAs === 'adult' || bornBy === null || !isOfAge(bornBy, today)) return [];
  const own = consents.filter(({ purpose, givenBy }) => purpose === 'story_publication' && givenBy === 'self');
  const first = own.flatMap(({ askedBy }) => askedBy ?? []).toSorted()[0];
  return [addMonthsTo(bornBy, OF_AGE_MONTHS), ...(first ? [first] : [])];
}

export function isOfAge(bornBy: string, today: string): boolean {
  return addMonthsTo(bornBy, OF_AGE_MONTHS) <= today;
}

/** The same day so many months on; where there is none, the first after it. */
function addMonthsTo(day: string, months: number): string {
  const there = addMonths(day, months);
  return there.slice(8) === day.slice(8) ? there : addDays(there, 1);
}
