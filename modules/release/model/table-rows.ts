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
