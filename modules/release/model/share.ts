import { NOT_KNOWN } from './release.ts';
import { publicNumbers, SMALLEST_CELL } from './suppress.ts';

/** Below so many people of whom it is known no per cent is told: one person would be seen in it (handbook §7.3, rule 5). */
export const SMALLEST_DENOMINATOR = 30;

export type Known = { groups: string[]; cells: number[]; denominator: number };

/** A table along one line without those of whom it is not known: they are in no share, and in no denominator. */
export function knownOnly(groups: readonly string[], cells: readonly number[]): Known {
  const kept = groups.flatMap((group, at) => (NOT_KNOWN.includes(group) ? [] : [{ group, count: cells[at] ?? 0 }]));
  return {
    groups: kept.map(({ group }) => group),
    cells: kept.map(({ count }) => count),
    denominator: kept.reduce((sum, { count }) => sum + count, 0),
  };
}

/**
 * Whole per cents, where the number behind each may be told; the last is the whole. A share whose rest is small is not
 * told either: whoever reads ninety-six per cent reads the other four.
 */
export function publicShares({ groups, cells, denominator }: Known): (number | null)[] {
  const counts = publicNumbers([groups.length], cells);
  const shares = counts.slice(0, -1).map((count) => {
    if (count === null || denominator - count < SMALLEST_CELL) return null;
    return Math.round((count * 100) / denominator);
  });
  return [...shares, 100];
}
