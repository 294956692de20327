import type { CtdcRow, CtdcVariable } from './ctdc-variables.ts';

/** So many rows at least share what a neighbour could know of one of them. */
export const SMALLEST_CROWD = 10;

/** What somebody who knew her would know as well; blanked in this order, the rarest to be of use first. */
const KNOWN_BY: readonly CtdcVariable[] = [
  'citizenship',
  'ageBroad',
  'traffickMonths',
  'gender',
  'CountryOfExploitation',
];

/**
 * Rows of which each is one of ten alike in what others may know of her: year, gender, age, citizenship, country, duration.
 * Where there are fewer, one of them after the other is blanked; whoever stands alone even in her year is left out. What is
 * left comes sorted, so that the order of the records tells nothing.
 */
export function hideInCrowd(rows: readonly CtdcRow[]): CtdcRow[] {
  let left = [...rows];
  const safe: CtdcRow[] = [];
  for (const blank of [null, ...KNOWN_BY]) {
    if (blank) left = left.map((row) => ({ ...row, [blank]: null }));
    const crowds = Map.groupBy(left, crowdOf);
    left = [];
    for (const crowd of crowds.values()) (crowd.length >= SMALLEST_CROWD ? safe : left).push(...crowd);
  }
  return safe.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

const crowdOf = (row: CtdcRow): string =>
  JSON.stringify([row.yearOfRegistration, ...KNOWN_BY.map((variable) => row[variable])]);
