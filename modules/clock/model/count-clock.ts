import { startOfDayInIndia, yearOf } from '#kernel/calendar.ts';
import type { Dated } from '#kernel/dated.ts';
import type { Moment } from '#kernel/moment.ts';
import type { ClockRule } from './clock-rule.ts';
import { endAfter, endOfDay, momentAfter, readLength, workingDayAfter } from './length.ts';

/** Travel that was necessary and was written down while it happened. Waiting is not travel. */
export type Journey = { from: Moment; to: Moment };

/** What a clock is counted from. A day without an hour, or a month without a day, gives a span of ends. */
export type Begun = {
  trigger: Dated;
  journeys?: readonly Journey[];
  /** Age in whole years on the day of the trigger, where a rule asks for it; null while nobody knows. */
  childAge?: number | null;
  /** How often a repeating clock has been answered already. */
  answered?: number;
};

/** The ends that are possible. Where they differ, the earlier one is the one to keep to. */
export type Ends = { earliest: Moment | null; latest: Moment | null };

/** When the clock ends, as exactly as its beginning is known; both null where the rule sets no end. */
export function countEnds(rule: ClockRule, begun: Begun): Ends {
  if (rule.date !== undefined) return { earliest: endOfDay(rule.date), latest: endOfDay(rule.date) };
  const { earliest, latest, at } = begun.trigger;
  const lengths = lengthsOf(rule, begun.childAge ?? null);
  const ends = (from: From | null) =>
    from === null ? [] : lengths.flatMap((length) => countEnd(rule, begun, { from, length }) ?? []).sort();
  const early = ends(earliest === null ? null : { at, on: earliest, edge: 'first' });
  // Within one day in India only hours can end at different times: the rest is counted once.
  const isOnce = at !== null || (earliest === latest && lengths.every((length) => !length?.includes('T')));
  const late = isOnce ? early : ends(latest === null ? null : { at, on: latest, edge: 'last' });
  return { earliest: early[0] ?? null, latest: late.at(-1) ?? null };
}

/** From when it is counted: the instant where it is known, else the day, of which hours take the first or the last moment. */
type From = { at: Moment | null; on: string; edge: 'first' | 'last' };

function instantOf({ at, on, edge }: From): Moment {
  return at ?? (edge === 'last' ? endOfDay(on) : new Date(startOfDayInIndia(on)).toISOString());
}

/** More than one where it hangs on an age nobody knows. */
function lengthsOf({ variants, duration }: ClockRule, childAge: number | null): (string | null)[] {
  if (!variants) return [duration];
  const fitting = variants.filter(
    ({ childAgeAtMostYears: most }) => childAge === null || most === undefined || childAge <= most,
  );
  return childAge === null ? fitting.map(({ duration: one }) => one) : [fitting[0]?.duration ?? duration];
}

function countEnd(rule: ClockRule, begun: Begun, { from, length }: { from: From; length: string | null }) {
  if (rule.annualOn !== undefined) return annualEnd(rule.annualOn, from.on, begun.answered ?? 0);
  if (length === null) return null;
  const read = readLength(length);
  if (rule.workingDays) return endOfDay(workingDayAfter(from.on, read.amount));
  // A repeating clock runs from its anchor: 31 January, 29 February, 31 March, and never drifts to the 29th for good.
  const times = rule.repeats ? (begun.answered ?? 0) + 1 : 1;
  const total = times === 1 ? read : { ...read, amount: read.amount * times };
  const end =
    total.unit === 'hour'
      ? momentAfter(instantOf(from), total)
      : endAfter(from.on, total, rule.countRule === 'trigger-day-is-day-1');
  const { journeys = [] } = begun;
  return rule.excludeJourney && journeys.length > 0 ? withoutJourneys(instantOf(from), end, journeys) : end;
}

/** The first such day after the trigger, and a year later for each time it was answered. */
function annualEnd(annualOn: string, on: string, answered: number): Moment {
  const sameYear = `${yearOf(on)}-${annualOn}`;
  const first = sameYear > on ? yearOf(on) : yearOf(on) + 1;
  return endOfDay(`${first + answered}-${annualOn}`);
}

/** Travel before the end moves the end, and so may bring further travel before it. Overlapping journeys count once. */
function withoutJourneys(from: Moment, end: Moment, journeys: readonly Journey[]): Moment {
  let reached = Date.parse(end);
  let counted = Date.parse(from);
  for (const journey of journeys.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const begins = Math.max(Date.parse(journey.from), counted);
    const ends = Date.parse(journey.to);
    if (begins >= reached) break;
    if (ends <= begins) continue;
    reached += ends - begins;
    counted = ends;
  }
  return new Date(reached).toISOString();
}
