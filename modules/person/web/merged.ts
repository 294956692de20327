import { mergedInto } from '#kernel/merged.ts';
import { Person } from '#modules/person/model/person.ts';
import { PersonMerge } from '#modules/person/model/person-merge.ts';
import { useRecords } from '#platform/web/records.ts';

/** Who answers "merged into" whom, of those whose other record is at hand: the rest is shown as it was. */
export function useMergedInto(): ReadonlyMap<string, string> {
  const here = new Set(useRecords(Person).map(({ id }) => id));
  return new Map([...mergedInto(useRecords(PersonMerge))].filter(([, stays]) => here.has(stays)));
}
