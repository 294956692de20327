import type { Stored } from '#kernel/record.ts';
import type { Check } from './check.ts';
import type { CountedTable } from './count-table.ts';
import { type AskedRelease, isPlace, type ReleaseFacts } from './release.ts';
import { findAlike } from './same-for-all.ts';
import { knownOnly, publicShares, SMALLEST_DENOMINATOR } from './share.ts';

/** What must hold besides where a number is broken down, or told in shares. */
export function checkTable(
  asked: AskedRelease,
  table: CountedTable,
  earlier: readonly Stored<ReleaseFacts>[],
): Check[] {
  if (asked.brokenBy.length === 0) return [];
  return [oneTable(asked, earlier), notAlike(asked, table), ...(asked.told === 'shares' ? checkShares(table) : [])];
}

/** Two tables over days that meet can be laid over each other; each of them alone may hide enough, both together not. */
function oneTable(asked: AskedRelease, earlier: readonly Stored<ReleaseFacts>[]): Check {
  const other = earlier.some(
    (one) => one.brokenBy.length > 0 && one.fromDay <= asked.toDay && asked.fromDay <= one.toDay,
  );
  return { name: 'one-table', holds: !other, values: {} };
}

function notAlike({ brokenBy }: AskedRelease, table: CountedTable): Check {
  const alike = findAlike(brokenBy, table);
  return { name: 'not-alike', holds: alike === null, values: { people: alike?.people ?? 0 } };
}

function checkShares({ groups, cells }: CountedTable): Check[] {
  const known = knownOnly(groups[0] ?? [], cells);
  const told = known.denominator > 0 ? publicShares(known).slice(0, -1) : [];
  const enough = known.denominator >= SMALLEST_DENOMINATOR;
  return [
    {
      name: 'share-of-enough',
      holds: enough,
      values: { people: known.denominator, least: SMALLEST_DENOMINATOR },
    },
    // Of two groups each tells the other: where one may not be told, neither is, and nothing is left.
    { name: 'share-of-some', holds: !enough || told.some((share) => share !== null), values: {} },
  ];
}

/** A share along more than one line would need a whole for each line, and tell each by the others. */
export const isShareable = ({ brokenBy }: Pick<AskedRelease, 'brokenBy'>): boolean =>
  brokenBy.length === 1 && brokenBy.every((one) => one !== 'year' && !isPlace(one));
