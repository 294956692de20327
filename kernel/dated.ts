import { z } from 'zod';
import {
  addDays,
  dayInIndia,
  isDayText,
  isRealDate,
  isRealMoment,
  lastDayOfMonth,
  nearestRealDates,
} from '#kernel/calendar.ts';

export const DATE_PRECISIONS = [
  'moment',
  'day',
  'part-of-month',
  'month',
  'season',
  'year',
  'by',
  'after',
  'about',
  'range',
  'unknown',
] as const;
export const DatePrecision = z.enum(DATE_PRECISIONS);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** Every way a date can be refused. The code is the key of its words. */
export const DATE_ISSUES = {
  unreadable: 'date.unreadable',
  impossible: 'date.impossible',
  endBeforeStart: 'date.end-before-start',
  momentMissing: 'date.moment-missing',
  momentUnasked: 'date.moment-unasked',
  dayMissing: 'date.day-missing',
  dayUnasked: 'date.day-unasked',
  notOneDay: 'date.not-one-day',
  momentOnOtherDay: 'date.moment-on-other-day',
  wordsUnreadable: 'date.words-unreadable',
} as const;
type DateIssue = (typeof DATE_ISSUES)[keyof typeof DATE_ISSUES];

/** A day that exists, "2024-04-27". Refusals carry their code and, for a 31 February, the days it may have been. */
export const CalendarDay = z
  .string()
  .superRefine((text, context) => {
    if (!isDayText(text)) context.addIssue(issue(DATE_ISSUES.unreadable));
    else if (!isRealDate(text)) context.addIssue(issue(DATE_ISSUES.impossible, { nearest: nearestRealDates(text) }));
  })
  .meta({ format: 'date' });

/** A moment in UTC, "2024-04-27T03:10:00Z". */
const MomentText = z
  .string()
  .superRefine((text, context) => {
    if (!isRealMoment(text)) context.addIssue(issue(DATE_ISSUES.unreadable));
  })
  .meta({ format: 'date-time' });

/** NUL and half characters cannot be stored, and must not end as a broken request. */
const Said = z
  .string()
  .max(200)
  .superRefine((text, context) => {
    if (/[\0\p{Surrogate}]/u.test(text)) context.addIssue(issue(DATE_ISSUES.wordsUnreadable));
  });

/**
 * When something happened, as exactly as it is known and no more.
 *
 * "By February" turned into 28 February becomes a false alibi in a court file;
 * so the range, its kind and the words as said travel together.
 */
export const Dated = z
  .strictObject({
    earliest: CalendarDay.nullable(),
    latest: CalendarDay.nullable(),
    at: MomentText.nullable(),
    precision: DatePrecision,
    said: Said.nullable(),
  })
  .superRefine((dated, context) => {
    const found = findContradiction(dated);
    if (found) context.addIssue({ ...issue(found.code), path: [found.field] });
  });
export type Dated = z.infer<typeof Dated>;

type Contradiction = { field: 'earliest' | 'latest' | 'at'; code: DateIssue };

function findContradiction(dated: Dated): Contradiction | null {
  return findMomentContradiction(dated) ?? findMissingEnd(dated) ?? findOrderContradiction(dated);
}

function findMomentContradiction({ at, earliest, precision }: Dated): Contradiction | null {
  if (precision !== 'moment') return at === null ? null : { field: 'at', code: DATE_ISSUES.momentUnasked };
  if (at === null) return { field: 'at', code: DATE_ISSUES.momentMissing };
  if (earliest !== null && earliest !== dayInIndia(at)) return { field: 'at', code: DATE_ISSUES.momentOnOtherDay };
  return null;
}

/** "By" knows only its end, "after" only its beginning, "unknown" neither; all others know both. */
function findMissingEnd({ earliest, latest, precision }: Dated): Contradiction | null {
  const knowsEarliest = precision !== 'by' && precision !== 'unknown';
  const knowsLatest = precision !== 'after' && precision !== 'unknown';
  if (knowsEarliest !== (earliest !== null)) return { field: 'earliest', code: endCode(earliest) };
  if (knowsLatest !== (latest !== null)) return { field: 'latest', code: endCode(latest) };
  return null;
}

function endCode(end: string | null): DateIssue {
  return end === null ? DATE_ISSUES.dayMissing : DATE_ISSUES.dayUnasked;
}

function findOrderContradiction({ earliest, latest, precision }: Dated): Contradiction | null {
  if (earliest === null || latest === null) return null;
  if (latest < earliest) return { field: 'latest', code: DATE_ISSUES.endBeforeStart };
  const isOneDay = precision === 'day' || precision === 'moment';
  return isOneDay && earliest !== latest ? { field: 'latest', code: DATE_ISSUES.notOneDay } : null;
}

/** Not continued: a broken day must not reach the comparisons of the whole date, which take days as real. */
function issue(code: DateIssue, more: { nearest?: string[] } = {}) {
  return { code: 'custom' as const, message: code, params: { code, ...more }, continue: false };
}

/** A whole day: `day('2024-04-27')`. */
export function day(on: string, said: string | null = null): Dated {
  return { earliest: on, latest: on, at: null, precision: 'day', said };
}

/** A moment in UTC, always written alike; its day is the day it was in India. */
export function moment(at: string, said: string | null = null): Dated {
  const on = dayInIndia(at);
  return { earliest: on, latest: on, at: new Date(Date.parse(at)).toISOString(), precision: 'moment', said };
}

/** A month: `month('2024-06')`. */
export function month(of: string, said: string | null = null): Dated {
  return { earliest: `${of}-01`, latest: endOfMonth(of), at: null, precision: 'month', said };
}

/** A whole year: `year(2020)`. */
export function year(of: number, said: string | null = null): Dated {
  return { earliest: `${of}-01-01`, latest: `${of}-12-31`, at: null, precision: 'year', said };
}

/** Early is the 1st to the 10th, mid the 11th to the 20th, late the rest. */
export function partOfMonth(of: string, part: 'early' | 'mid' | 'late', said: string | null = null): Dated {
  const earliest = { early: `${of}-01`, mid: `${of}-11`, late: `${of}-21` }[part];
  const latest = part === 'late' ? endOfMonth(of) : addDays(earliest, 9);
  return { earliest, latest, at: null, precision: 'part-of-month', said };
}

/** A season between two days; which days a season has is said by whoever says the season. */
export function season(earliest: string, latest: string, said: string | null = null): Dated {
  return { earliest, latest, at: null, precision: 'season', said };
}

/** Not later than a day: `by('2009-02-28', 'by February 2009')`. */
export function by(latest: string, said: string | null = null): Dated {
  return { earliest: null, latest, at: null, precision: 'by', said };
}

/** Not before a day, which is the first possible one. */
export function after(earliest: string, said: string | null = null): Dated {
  return { earliest, latest: null, at: null, precision: 'after', said };
}

/** Somewhere between two days, by somebody's guess. */
export function about(earliest: string, latest: string, said: string | null = null): Dated {
  return { earliest, latest, at: null, precision: 'about', said };
}

/** Certainly between two days. */
export function range(earliest: string, latest: string, said: string | null = null): Dated {
  return { earliest, latest, at: null, precision: 'range', said };
}

/** Nobody knows when; the words, if any, are kept. */
export function unknownDate(said: string | null = null): Dated {
  return { earliest: null, latest: null, at: null, precision: 'unknown', said };
}

function endOfMonth(of: string): string {
  return lastDayOfMonth(Number(of.slice(0, 4)), Number(of.slice(5, 7)));
}
