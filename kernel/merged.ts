/** Two records that turned out to be one human being: see modules/person. Store and device read by it; neither moves a record. */
export const MERGE_KIND = 'person-merge';

type Merge = Readonly<Record<string, unknown>>;

/** Who answers for whom: from the record that was merged to the one that stays. */
export function mergedInto(merges: readonly Merge[]): ReadonlyMap<string, string> {
  const live = merges.filter(({ stays, undoneAt }) => stays === false && undoneAt === null);
  return new Map(live.map(({ personId, otherId }) => [String(personId), String(otherId)]));
}
