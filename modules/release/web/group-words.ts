import type { Dimension } from '#modules/release/model/release.ts';
import { groupKey } from '#modules/release/model/table-rows.ts';
import type { Words } from '#platform/design/dated-words.ts';

/** A group of a released table in words; null stands for all of them. Needs the catalogues `release` and `codes`. */
export function groupWords(t: Words, dimension: Dimension, group: string | null): string {
  const key = groupKey(dimension, group);
  return key === null ? (group ?? '') : t(key);
}
