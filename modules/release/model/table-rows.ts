import type { Dimension } from './release.ts';

export type TableRow = { of: (string | null)[]; value: number | null };

/** Every number of a released table with the groups it is of; null stands for all of them. In the order of `publicNumbers`. */
export function rowsOf(groups: readonly (readonly string[])[], shown: readonly (number | null)[]): TableRow[] {
  const withAll = groups.map((all) => [...all, null]);
  const places = withAll.reduce<(string | null)[][]>(
    (found, all) => found.flatMap((before) => all.map((one) => [...before, one])),
    [[]],
  );
  return places.map((of, at) => ({ of, value: shown[at] ?? null }));
}

/** The words of a group, by their key; null where the group is its own word. `codes` and `release` hold them. */
export function groupKey(dimension: Dimension, group: string | null): string | null {
  if (group === null) return 'release:all';
  if (dimension === 'year') return null;
  return dimension === 'gender' ? `codes:gender.${group}` : `release:group.${group}`;
}
