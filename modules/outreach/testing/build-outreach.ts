import type { Asking } from '#kernel/act.ts';
import { day, moment } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import type { AssistedExitFacts, ExitStepFacts } from '#modules/outreach/model/assisted-exit.ts';
import type { OutreachAreaFacts } from '#modules/outreach/model/outreach-area.ts';
import type { OutreachContactFacts, TrustStepFacts } from '#modules/outreach/model/outreach-contact.ts';
import type { ChildSeenFacts, OutreachVisitFacts } from '#modules/outreach/model/outreach-visit.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'mercyaaaaaaa' };
const IN_CONTACT = { ...STAMP, scopeId: 'contactaaaaa' };

export const OUTREACH_ASKING: Asking = {
  actor: { staffId: 'mercyaaaaaaa', organisationId: 'orgaaaaaaaaa', name: 'Mercy', roles: ['outreach-worker'] },
  today: '2024-05-13',
  now: '2024-05-13T04:11:00.000Z',
  newId: () => 'newaaaaaaaaa',
  drawCode: null,
};

export function buildArea(facts: Partial<Stored<OutreachAreaFacts>> = {}): Stored<OutreachAreaFacts> {
  const id = facts.id ?? 'areaaaaaaaaa';
  return {
    ...STAMP,
    id,
    scopeId: id,
    name: 'Mill lane',
    city: 'Mumbai',
    workedSince: null,
    lgdDistrict: null,
    workedUntil: null,
    note: null,
    ...facts,
  };
}

/** A woman known by an alias, with nothing planned. */
export function buildContact(facts: Partial<Stored<OutreachContactFacts>> = {}): Stored<OutreachContactFacts> {
  const id = facts.id ?? 'contactaaaaa';
  return {
    ...{ ...STAMP, id, scopeId: id },
    displayCode: 'BIRD-530',
    alias: 'Bulbul',
    areaId: 'areaaaaaaaaa',
    centreId: null,
    firstContact: day('2024-02-01'),
    age: { least: 22, most: 30 },
    languages: ['hi'],
    workerId: 'mercyaaaaaaa',
    wish: null,
    wishLang: null,
    wishSaid: null,
    safeContact: null,
    neverContact: null,
    nextOn: null,
    nextFrom: null,
    nextUntil: null,
    nextPlace: null,
    nextWords: null,
    ...facts,
  };
}

export function buildStep(facts: Partial<Stored<TrustStepFacts>> = {}): Stored<TrustStepFacts> {
  return {
    ...IN_CONTACT,
    id: 'stepaaaaaaaa',
    contactId: 'contactaaaaa',
    stage: 'first_contact',
    since: day('2024-02-01'),
    reason: null,
    herWords: null,
    lang: null,
    source: OWN_STAFF,
    ...facts,
  };
}

/** What a worker writes of a meeting. */
export function buildNote(facts: Partial<OutreachVisitFacts> = {}) {
  return {
    centreId: null,
    happened: moment('2024-05-13T03:30:00.000Z'),
    met: 'met' as const,
    services: [],
    dangerSigns: [],
    withStaff: [],
    herWords: null,
    words: null,
    lang: 'en',
    ...facts,
  };
}

export function buildVisit(facts: Partial<Stored<OutreachVisitFacts>> = {}): Stored<OutreachVisitFacts> {
  const where = { contactId: 'contactaaaaa', areaId: 'areaaaaaaaaa', reached: null, source: OWN_STAFF };
  return { ...IN_CONTACT, id: 'visitaaaaaaa', ...buildNote(), ...where, ...facts };
}

export function buildChildSeen(facts: Partial<Stored<ChildSeenFacts>> = {}): Stored<ChildSeenFacts> {
  return {
    ...IN_CONTACT,
    id: 'childaaaaaaa',
    contactId: null,
    areaId: 'areaaaaaaaaa',
    visitId: null,
    alias: null,
    age: { least: 4, most: 4 },
    company: 'alone',
    partOfDay: 'night',
    signs: [],
    seen: moment('2024-05-12T16:30:00.000Z'),
    words: null,
    lang: null,
    reportedAt: null,
    reportedTo: null,
    reportRef: null,
    noReportWords: null,
    source: OWN_STAFF,
    ...facts,
  };
}

/** A plan as good as it gets: helpers, a way, a place. */
export function buildExit(facts: Partial<Stored<AssistedExitFacts>> = {}): Stored<AssistedExitFacts> {
  return {
    ...IN_CONTACT,
    id: 'exitaaaaaaaa',
    contactId: 'contactaaaaa',
    decided: day('2024-05-01'),
    herWords: null,
    lang: 'en',
    firChoice: 'not_asked',
    safetyPlan: 'In the morning, when the house sleeps.',
    helperIds: ['mercyaaaaaaa'],
    helperWords: null,
    transport: 'car',
    destinationId: null,
    destinationWords: 'a home for women',
    children: null,
    ...facts,
  };
}

export function buildExitStep(facts: Partial<Stored<ExitStepFacts>> = {}): Stored<ExitStepFacts> {
  return {
    ...IN_CONTACT,
    id: 'exitstepaaaa',
    exitId: 'exitaaaaaaaa',
    contactId: 'contactaaaaa',
    state: 'planned',
    since: day('2024-05-01'),
    words: null,
    lang: null,
    source: OWN_STAFF,
    ...facts,
  };
}
