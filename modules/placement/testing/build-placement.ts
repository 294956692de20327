import type { Asking } from '#kernel/act.ts';
import { about, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import type { Organisation } from '#modules/organisation/model/organisation.ts';
import type { Person } from '#modules/person/model/person.ts';
import { type Admission, begun, type Placement } from '#modules/placement/model/placement.ts';
import type { Visit, Visitor } from '#modules/placement/model/visit.ts';
import type { VisitRule } from '#modules/placement/model/visit-rule.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };

/** The case manager, on the story's morning. */
export const ASKING: Asking = {
  actor: { staffId: 'staffaaaaaaa', organisationId: 'orgaaaaaaaaa', name: 'Asha', roles: ['case-manager'] },
  today: '2024-05-13',
  now: '2024-05-13T04:11:00.000Z',
  newId: () => 'newaaaaaaaaa',
  drawCode: null,
};

/** A girl of fifteen. */
export function buildChild(facts: Partial<StoredOf<typeof Person>> = {}): StoredOf<typeof Person> {
  return {
    ...STAMP,
    id: 'personaaaaaa',
    scopeId: 'personaaaaaa',
    displayCode: 'NEEM-214',
    nameUsed: 'Iniya',
    gender: 'female',
    born: about('2008-04-11', '2009-04-10'),
    birthBasis: 'stated',
    languages: [],
    nationality: [],
    wish: null,
    wishSaid: null,
    safeContact: null,
    neverContact: null,
    ...facts,
  };
}

/** A woman of twenty-four. */
export function buildAdult(facts: Partial<StoredOf<typeof Person>> = {}): StoredOf<typeof Person> {
  return buildChild({ displayCode: 'PALASH-033', nameUsed: 'Reva', born: day('2000-02-03'), ...facts });
}

/** A home for children, with its code name. */
export function buildHome(facts: Partial<StoredOf<typeof Organisation>> = {}): StoredOf<typeof Organisation> {
  return {
    ...STAMP,
    id: 'homeaaaaaaaa',
    scopeId: 'orgaaaaaaaaa',
    name: 'Home Banyan',
    kind: 'home',
    authorityType: null,
    city: 'Mumbai',
    country: 'IN',
    lgdDistrict: null,
    capacity: 6,
    serves: 'children',
    note: null,
    ...facts,
  };
}

/** What a form sends when somebody comes to stay. */
export function buildAdmission(facts: Partial<Admission> = {}): Admission {
  return {
    personId: 'personaaaaaa',
    facilityId: 'homeaaaaaaaa',
    shelterType: 'childrens_home',
    admitted: day('2024-04-29'),
    basis: 'cwc_order',
    orderRef: 'CWC 118 of 29 April',
    withoutOrder: null,
    source: OWN_STAFF,
    note: null,
    ...facts,
  };
}

/** An open stay, as it stands in the store. */
export function buildPlacement(facts: Partial<StoredOf<typeof Placement>> = {}): StoredOf<typeof Placement> {
  return { ...STAMP, id: 'placeaaaaaaa', scopeId: 'personaaaaaa', ...begun(buildAdmission()), ...facts };
}

/** Only her mother may visit; nobody wrote who decided it. */
export function buildVisitRule(facts: Partial<StoredOf<typeof VisitRule>> = {}): StoredOf<typeof VisitRule> {
  return {
    ...STAMP,
    id: 'ruleaaaaaaaa',
    scopeId: 'personaaaaaa',
    personId: 'personaaaaaa',
    placementId: 'placeaaaaaaa',
    allowed: 'only-listed',
    allowedPersons: ['mother'],
    decidedBy: null,
    reason: null,
    since: day('2024-04-29'),
    untilWhen: day('2024-05-30'),
    ended: null,
    ...facts,
  };
}

/** Somebody at the door. */
export function buildVisitor(facts: Partial<Visitor> = {}): Visitor {
  return { visitor: 'An uncle', visitorRelation: 'relative', visitorPersonId: null, sheAgrees: null, ...facts };
}

/** A visit agreed for this afternoon. */
export function buildVisit(facts: Partial<StoredOf<typeof Visit>> = {}): StoredOf<typeof Visit> {
  return {
    ...STAMP,
    id: 'visitaaaaaaa',
    scopeId: 'personaaaaaa',
    ...buildVisitor({ visitor: 'Her mother', visitorRelation: 'mother' }),
    personId: 'personaaaaaa',
    placementId: 'placeaaaaaaa',
    plannedFor: '2024-05-13T10:30:00.000Z',
    at: null,
    allowed: null,
    note: null,
    ...facts,
  };
}
