import type { Dimension } from '#modules/release/model/release.ts';
import type { Words } from '#platform/design/dated-words.ts';

/** A group of a released table in words; null stands for all of them. Needs the catalogues `release` and `codes`. */
export function groupWords(t: Words, dimension: Dimension, group: string | null): string {
  if (group === null) return t('release:all');
  if (dimension === 'year') return group;
  return t(dimension === 'gender' ? `codes:gender.${group}` : `release:group.${group}`);
}
