import type { CountedTable } from './count-table.ts';
import { type Dimension, SENSITIVE } from './release.ts';
import { knownOnly } from './share.ts';
import { SMALLEST_CELL } from './suppress.ts';

/** From this share on a value is everybody's: to know that somebody is in the group is to know it of her. */
const ALMOST_ALL = 0.9;

export type Alike = { group: string[]; value: string; people: number };

/**
 * A group of ten or more who nearly all share one value of something sensitive: the table would tell it of each of them
 * without naming one (handbook §7.3, rule 7). Of those of whom it is known. Null where there is none. `defining`: values by which the group is what it is.
 */
export function findAlike(
  by: readonly Dimension[],
  { groups, cells }: CountedTable,
  defining: readonly string[] = [],
): Alike | null {
  for (const dimension of by.filter((one) => SENSITIVE.includes(one))) {
    const place = by.indexOf(dimension);
    for (const [name, counts] of linesAlong(groups, cells, place)) {
      const known = knownOnly(groups[place] ?? [], counts);
      const most = Math.max(...known.cells);
      const value = known.groups[known.cells.indexOf(most)] ?? '';
      const people = known.denominator;
      if (people < SMALLEST_CELL || most < people * ALMOST_ALL) continue;
      if (!defining.includes(value)) return { group: name, value, people };
    }
  }
  return null;
}

/** Every line of counts along one dimension, and every line of sums: a group of one dimension more is a group too. */
function linesAlong(groups: readonly string[][], cells: readonly number[], place: number): [string[], number[]][] {
  const lines = new Map<string, [string[], number[]]>();
  const values = groups[place]?.length ?? 0;
  for (const [at, count] of cells.entries()) {
    const own = placesOf(groups, at);
    for (const name of groupsOf(groups, own, place)) {
      const line = lines.get(name.join(' ')) ?? [name, new Array<number>(values).fill(0)];
      const value = own[place] ?? 0;
      line[1][value] = (line[1][value] ?? 0) + count;
      lines.set(name.join(' '), line);
    }
  }
  return [...lines.values()];
}

function placesOf(groups: readonly string[][], at: number): number[] {
  let rest = at;
  return groups
    .toReversed()
    .map(({ length }) => {
      const own = rest % length;
      rest = Math.floor(rest / length);
      return own;
    })
    .reverse();
}

/** The names of every group a cell is in along the other dimensions: with each of them, or with all of it. */
function groupsOf(groups: readonly string[][], own: readonly number[], place: number): string[][] {
  return groups.reduce<string[][]>(
    (found, all, n) =>
      n === place
        ? found
        : found.flatMap((name) => [
            [...name, all[own[n] ?? 0] ?? ''],
            [...name, 'all'],
          ]),
    [[]],
  );
}
