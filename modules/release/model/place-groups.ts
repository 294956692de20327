import { DISTRICTS, stateOfDistrict } from '#kernel/places/districts.ts';
import { STATES } from '#kernel/places/states.ts';
import type { CountedPerson } from '#modules/figure/model/count-records.ts';
import type { PlaceDimension } from './release.ts';
import { SMALLEST_CELL } from './suppress.ts';

/** All whose place may not stand by itself, and all of whom it is not known. Always there, so that its absence tells nothing. */
export const OTHER_PLACES = 'other';
/** A place with the people of one operation alone points to that operation, however many they were (handbook §7.3, rule 2). */
const LEAST_OPERATIONS = 2;

export type PlaceGroups = { groups: string[]; groupOf: (row: CountedPerson) => string };

/**
 * The places of a table, each as fine as it may be told: a district with ten people of two operations or more by itself,
 * the rest of a state together where that is as many, everybody else as of another place. Decided before anything is counted:
 * what is kept of a table is no finer than what could be told of it.
 */
export function placeGroups(dimension: PlaceDimension, people: readonly CountedPerson[]): PlaceGroups {
  const districts = dimension === 'district' ? standing(people, districtOf) : new Set<string>();
  const inState = (row: CountedPerson) => (districts.has(districtOf(row) ?? '') ? null : stateOf(row));
  const states = standing(people, inState);
  const groups = STATES.flatMap((state) => [
    ...DISTRICTS.map(String).filter((code) => districts.has(code) && stateOfDistrict(Number(code)) === state),
    ...(states.has(state) ? [state] : []),
  ]);
  const groupOf = (row: CountedPerson) =>
    [districtOf(row), inState(row)].find((place) => place !== null && (districts.has(place) || states.has(place))) ??
    OTHER_PLACES;
  return { groups: [...groups, OTHER_PLACES], groupOf };
}

/** A district without words here cannot be told by itself: it is told with its state. */
function districtOf({ district }: CountedPerson): string | null {
  return district && DISTRICTS.includes(district) ? String(district) : null;
}

const stateOf = ({ district }: CountedPerson): string | null => (district ? stateOfDistrict(district) : null);

/** Places that may stand by themselves. */
function standing(people: readonly CountedPerson[], placeOf: (row: CountedPerson) => string | null): Set<string> {
  const found = new Map<string, { people: number; operations: Set<string> }>();
  for (const row of people) {
    const place = placeOf(row);
    if (place === null) continue;
    const at = found.get(place) ?? { people: 0, operations: new Set<string>() };
    at.people += 1;
    if (row.operation) at.operations.add(row.operation);
    found.set(place, at);
  }
  const stands = [...found].filter(([, at]) => at.people >= SMALLEST_CELL && at.operations.size >= LEAST_OPERATIONS);
  return new Set(stands.map(([place]) => place));
}
