import { addDays, addMonths } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import { UNIT_OF } from '#modules/figure/model/figure.ts';
import type { Check } from './check.ts';
import type { CountedTable } from './count-table.ts';
import { leastRest } from './nothing-subtracted.ts';
import { type AskedRelease, type ReleaseFacts, wasPublic } from './release.ts';
import type { ReleaseCount } from './release-known.ts';
import { SMALLEST_HEADLINE } from './suppress.ts';
import { checkTable } from './table-checks.ts';

/** After the last operation nobody counts in public for so many days (handbook §7.3, rule 2). */
const WAIT_DAYS = 30;
const QUARTER_MONTHS = 3;

type Known = {
  counted: ReleaseCount;
  table: CountedTable;
  earlier: readonly Stored<ReleaseFacts>[];
  today: string;
};

/**
 * Each rule of release and whether it holds today (handbook §7.3): first what no waiting mends, for that is the reason
 * to be read; then from when it may go out; then what holds.
 */
export function checkRelease(asked: AskedRelease, known: Known): Check[] {
  const earlier = known.earlier.filter((one) => wasPublic(one) && one.indicator === asked.indicator);
  const at = { ...known, earlier };
  const { counted } = known;
  const people = isOfPeople(asked);
  const checks = [
    people ? largeEnough(counted) : notNought(counted),
    longEnough(asked),
    // Behind what was declared stand reports and no records: how many operations those were, nobody can count.
    ...(people && asked.reach !== 'standing' && counted.declaredPart === null ? [twoOperations(counted)] : []),
    waited(asked, at),
    ...(asked.reach === 'since' ? grown(asked, at) : []),
    ...(people ? [notSubtracted(asked, at)] : []),
    ...checkTable(asked, known.table, at.earlier),
  ];
  return checks.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ holds, from }: Check) => (holds ? 2 : from ? 1 : 0);

/** Operations are counted as they are, and so are parts of town: neither is a number of people. */
function isOfPeople({ indicator }: AskedRelease): boolean {
  return UNIT_OF[indicator] === 'person' || UNIT_OF[indicator] === 'relationship';
}

function largeEnough({ value }: ReleaseCount): Check {
  return { name: 'large-enough', holds: value >= SMALLEST_HEADLINE, values: { value, least: SMALLEST_HEADLINE } };
}

/** A nought that could have been another number tells as much as that number would. */
function notNought({ value }: ReleaseCount): Check {
  return { name: 'not-nought', holds: value > 0, values: {} };
}

function longEnough({ fromDay, toDay }: AskedRelease): Check {
  return { name: 'long-enough', holds: addDays(toDay, 1) >= addMonths(fromDay, 1), values: {} };
}

function twoOperations({ operations }: ReleaseCount): Check {
  return { name: 'two-operations', holds: operations >= 2, values: { count: operations } };
}

/** Counted from the last operation, and from the end of the period: what is not over may still grow by one. */
function waited(asked: AskedRelease, { counted, today, earlier }: Known): Check {
  const { toDay, reach } = asked;
  const last = UNIT_OF[asked.indicator] === 'area' ? null : counted.lastOperation;
  const after = last ? addDays(last, WAIT_DAYS) : toDay;
  const from =
    [after, addDays(toDay, 1), ...(reach === 'since' ? nextQuarter(toDay, earlier) : [])].sort().at(-1) ?? after;
  const why = reach === 'since' ? 'quarter' : last ? 'operation' : 'period';
  return { name: 'waited', holds: today >= from, values: { from, why }, from };
}

const totalsBefore = (toDay: string, earlier: readonly Stored<ReleaseFacts>[]) =>
  earlier.filter((one) => one.reach === 'since' && one.toDay < toDay && one.releasedOn !== null);

/** Totals that grow are told once a quarter at most: from one to the next the new people would stand alone. */
function nextQuarter(toDay: string, earlier: readonly Stored<ReleaseFacts>[]): string[] {
  return totalsBefore(toDay, earlier).map((one) => addMonths(one.releasedOn ?? one.toDay, QUARTER_MONTHS));
}

/** A total is told anew when it has grown by five: the same number once more says that nobody came. */
function grown({ toDay }: AskedRelease, { counted, earlier }: Known): Check[] {
  const before = totalsBefore(toDay, earlier).map(({ value }) => value ?? 0);
  if (before.length === 0) return [];
  const by = counted.value - Math.max(...before);
  return [{ name: 'grown', holds: by >= SMALLEST_HEADLINE, values: { by, least: SMALLEST_HEADLINE } }];
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
