import { addDays, addMonths } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import { UNIT_OF } from '#modules/figure/model/figure.ts';
import { leastRest } from './nothing-subtracted.ts';
import { type AskedRelease, type ReleaseFacts, wasPublic } from './release.ts';
import { SMALLEST_HEADLINE } from './suppress.ts';

/** What the records say of what is asked, by the day it is asked. */
export type ReleaseCount = {
  value: number;
  undecided: number;
  declaredPart: number | null;
  /** Operations that were held in the period, and the last day of one. */
  operations: number;
  lastOperation: string | null;
};

export const CHECKS = [
  'large-enough',
  'long-enough',
  'two-operations',
  'waited',
  'not-subtracted',
  'one-table',
] as const;
export type CheckName = (typeof CHECKS)[number];
export type Check = { name: CheckName; holds: boolean; values: Record<string, string | number>; from?: string };

/** After the last operation nobody counts in public for so many days (handbook §7.3, rule 2). */
const WAIT_DAYS = 30;
const QUARTER_MONTHS = 3;

type Known = { counted: ReleaseCount; earlier: readonly Stored<ReleaseFacts>[]; today: string };

/** Each rule of release and whether it holds today, in the order in which they are read (handbook §7.3). */
export function checkRelease(asked: AskedRelease, known: Known): Check[] {
  const earlier = known.earlier.filter((one) => wasPublic(one) && one.indicator === asked.indicator);
  const at = { ...known, earlier };
  const { counted } = known;
  const people = UNIT_OF[asked.indicator] !== 'operation';
  return [
    ...(people ? [largeEnough(counted)] : []),
    longEnough(asked),
    // Behind what was declared stand reports and no records: how many operations those were, nobody can count.
    ...(people && asked.reach !== 'standing' && counted.declaredPart === null ? [twoOperations(counted)] : []),
    waited(asked, at),
    ...(people ? [notSubtracted(asked, at)] : []),
    ...(asked.brokenBy.length > 0 ? [oneTable(asked, at.earlier)] : []),
  ];
}

function largeEnough({ value }: ReleaseCount): Check {
  return { name: 'large-enough', holds: value >= SMALLEST_HEADLINE, values: { value, least: SMALLEST_HEADLINE } };
}

function longEnough({ fromDay, toDay }: AskedRelease): Check {
  return { name: 'long-enough', holds: addDays(toDay, 1) >= addMonths(fromDay, 1), values: {} };
}

function twoOperations({ operations }: ReleaseCount): Check {
  return { name: 'two-operations', holds: operations >= 2, values: { count: operations } };
}

/** Counted from the last operation, and from the end of the period: what is not over may still grow by one. */
function waited({ toDay, reach }: AskedRelease, { counted, today, earlier }: Known): Check {
  const after = counted.lastOperation ? addDays(counted.lastOperation, WAIT_DAYS) : toDay;
  const from =
    [after, addDays(toDay, 1), ...(reach === 'since' ? nextQuarter(toDay, earlier) : [])].sort().at(-1) ?? after;
  const why = reach === 'since' ? 'quarter' : counted.lastOperation ? 'operation' : 'period';
  return { name: 'waited', holds: today >= from, values: { from, why }, from };
}

/** Totals that grow are told once a quarter at most: from one to the next the new people would stand alone. */
function nextQuarter(toDay: string, earlier: readonly Stored<ReleaseFacts>[]): string[] {
  return earlier
    .filter((one) => one.reach === 'since' && one.toDay < toDay && one.releasedOn !== null)
    .map((one) => addMonths(one.releasedOn ?? one.toDay, QUARTER_MONTHS));
}

function notSubtracted(asked: AskedRelease, { counted, earlier }: Known): Check {
  const told = earlier.map(({ fromDay, toDay, value }) => ({ from: fromDay, to: toDay, value: value ?? 0 }));
  const declared = counted.declaredPart;
  const rests = [
    leastRest({ from: asked.fromDay, to: asked.toDay, value: counted.value }, told),
    declared === null || counted.value === declared ? null : counted.value - declared,
  ].filter((rest) => rest !== null);
  const least = rests.length > 0 ? Math.min(...rests) : null;
  const values = { rest: least ?? 0, least: SMALLEST_HEADLINE, value: counted.value, declared: declared ?? 0 };
  return { name: 'not-subtracted', holds: least === null || least >= SMALLEST_HEADLINE, values };
}

/** Two tables over days that meet can be laid over each other; each of them alone may hide enough, both together not. */
function oneTable(asked: AskedRelease, earlier: readonly Stored<ReleaseFacts>[]): Check {
  const other = earlier.some(
    (one) => one.brokenBy.length > 0 && one.fromDay <= asked.toDay && asked.fromDay <= one.toDay,
  );
  return { name: 'one-table', holds: !other, values: {} };
}
