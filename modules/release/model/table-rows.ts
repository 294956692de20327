import { OTHER_PLACES } from './place-groups.ts';
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

type Say = {
  (key: string): string;
  (key: string, values: Record<string, string>): string;
};

/** A group in words; null stands for all of them. Needs the catalogues `codes`, `places` and `release`. */
export function groupWords(t: Say, dimension: Dimension, group: string | null): string {
  if (group === null) return t('release:all');
  if (dimension === 'year') return group;
  if (dimension === 'gender') return t(`codes:gender.${group}`);
  if (dimension !== 'state' && dimension !== 'district') return t(`release:group.${group}`);
  if (group === OTHER_PLACES) return t('places:other');
  if (/^\d/.test(group)) return t(`places:district.${group}`);
  const state = t(`places:state.${group}`);
  return dimension === 'state' ? state : t('places:rest', { state });
}
