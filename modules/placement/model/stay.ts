import { isAdultAt } from '#kernel/age.ts';
import type { Adulthood } from '#kernel/code-lists/adulthood.ts';
import { type Dated, day, unknownDate } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { type Happening, type ScopesUnlinked, scopesLinked } from '#kernel/decision.ts';
import type { Compartment } from '#kernel/need-to-know.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import type { PlacementFacts } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';

/**
 * What those who work in a home must know of who lives there: who she is, how she stays, what is handed out to her, what to
 * mind for her health (a warden sees no more of it; a nurse of the home treats her). Never why she is here.
 */
export const KNOWN_IN_A_HOME = ['person', 'placement', 'medicines', 'health'] as const satisfies Compartment[];

const PLACES_TO_STAY: readonly OrganisationFacts['kind'][] = ['home', 'hospital', 'authority', 'other'];

/** A school or a partner's office is no place to stay; a one-stop centre is an authority. */
export function isPlaceToStay({ kind }: Pick<OrganisationFacts, 'kind'>): boolean {
  return PLACES_TO_STAY.includes(kind);
}

/** Child, adult or unclear on that day. Whoever acts on it treats `unclear` as a child. */
export function adulthoodOf({ born, birthBasis }: Pick<PersonFacts, 'born' | 'birthBasis'>, when: Dated): Adulthood {
  return isAdultAt({ on: born ?? unknownDate(), basis: birthBasis }, when);
}

/** Those who work in the home now know who came. A hospital's people have no desk with us. */
export function homeLearns(facility: { id: string } & Pick<OrganisationFacts, 'kind'>, personId: string): Happening[] {
  return facility.kind === 'home' ? [scopesLinked(facility.id, personId, KNOWN_IN_A_HOME)] : [];
}

/** She has left: her need-to-know leaves the home with her. */
export function homeForgets(facilityId: string, personId: string): ScopesUnlinked {
  return { is: 'scopes-unlinked', from: facilityId, to: personId };
}

/** What has not happened yet is not written as if it had. */
export function refuseNotYet(when: Dated, today: string): Refusal | null {
  return isSurelyBefore(day(today), when) ? { ...PLACEMENT_REFUSALS.notYet, values: { today } } : null;
}

/** A stay cannot end before it began; the words name both days. */
export function refuseEndBeforeStart(admitted: Dated, end: Dated, gender: string): Refusal | null {
  if (!isSurelyBefore(end, admitted)) return null;
  return {
    ...PLACEMENT_REFUSALS.endsBeforeStart,
    values: { gender, came: admitted.earliest ?? '', left: end.latest ?? '' },
  };
}

/** Which order is missing from a stay, as a fact to show. An adult who stays by own wish needs none; nor does a hospital bed. */
export function missingOrder(
  stay: Pick<PlacementFacts, 'orderRef' | 'basis' | 'shelterType' | 'admitted'>,
  person: Pick<PersonFacts, 'born' | 'birthBasis'>,
): 'committee' | 'magistrate' | null {
  if (stay.orderRef !== null) return null;
  if (stay.basis === 'cwc_order') return 'committee';
  if (stay.basis === 'magistrate_order') return 'magistrate';
  if (stay.shelterType === 'hospital_ward') return null;
  return adulthoodOf(person, stay.admitted) === 'adult' ? null : 'committee';
}
