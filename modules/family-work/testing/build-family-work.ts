import { day } from '#kernel/dated.ts';
import type { FactsOf, StoredOf } from '#kernel/record.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import type { FamilyContact, FamilyMeeting } from '#modules/family-work/model/family-contact.ts';
import type { HomeStudy } from '#modules/family-work/model/home-study.ts';
import type { ReturnDecision } from '#modules/family-work/model/return-decision.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'filexaaaaaaa' };

/** She wishes to go back to her country; decided, with an order. */
export function buildDecision(facts: Partial<FactsOf<typeof ReturnDecision>> = {}): FactsOf<typeof ReturnDecision> {
  return {
    caseFileId: 'filexaaaaaaa',
    personId: 'personaaaaaa',
    to: 'home-country',
    wish: 'wishes',
    wishWords: 'I want to see my sister.',
    lang: 'en',
    wishSaid: day('2024-02-01'),
    homeStudyId: null,
    orderRef: null,
    orderOn: null,
    orderId: null,
    orderPaperId: null,
    decision: 'return',
    decided: day('2024-02-05'),
    decidedBy: 'Asha Pawar and she herself',
    why: 'Her sister waits for her.',
    source: OWN_STAFF,
    ...facts,
  };
}

export function buildStoredDecision(
  facts: Partial<StoredOf<typeof ReturnDecision>> = {},
): StoredOf<typeof ReturnDecision> {
  return { ...STAMP, id: 'decisionaaaa', ...buildDecision(), ...facts };
}

/** A home study that was asked for; nobody has gone there yet. */
export function buildStudy(facts: Partial<StoredOf<typeof HomeStudy>> = {}): StoredOf<typeof HomeStudy> {
  return {
    ...STAMP,
    id: 'studyaaaaaaa',
    caseFileId: 'filexaaaaaaa',
    personId: 'personaaaaaa',
    orderedBy: 'committee',
    orderRef: '41 of 2024',
    asked: day('2024-04-20'),
    dueOn: '2024-05-05',
    visited: null,
    visitedBy: null,
    peopleMet: null,
    findings: null,
    familyPart: null,
    risk: null,
    recommendation: null,
    conditions: null,
    writtenBy: null,
    signedBy: null,
    signedAt: null,
    sentBack: null,
    source: source('own-staff', { manner: 'seen' }),
    ...facts,
  };
}

/** What a visit found: nothing against it. */
export function buildFound() {
  return {
    visited: day('2024-05-02'),
    visitedBy: 'Asha Pawar',
    peopleMet: 'Her mother and an aunt',
    findings: 'Two rooms, her own bed, the school in walking distance.',
    familyPart: 'no-sign',
    risk: 'low',
    recommendation: 'return',
    conditions: null,
  } as const;
}

/** Her mother called; she had asked for it. */
export function buildContact(facts: Partial<FactsOf<typeof FamilyContact>> = {}): FactsOf<typeof FamilyContact> {
  return {
    caseFileId: 'filexaaaaaaa',
    personId: 'personaaaaaa',
    happened: day('2024-05-10'),
    relation: 'mother',
    relatedId: 'motheraaaaaa',
    way: 'phone',
    began: 'we',
    sheAgreed: 'yes',
    words: 'She asked when she may come.',
    lang: 'en',
    worry: false,
    source: OWN_STAFF,
    ...facts,
  };
}

/** A meeting in two days. */
export function buildMeeting(facts: Partial<StoredOf<typeof FamilyMeeting>> = {}): StoredOf<typeof FamilyMeeting> {
  return {
    ...STAMP,
    id: 'meetingaaaaa',
    caseFileId: 'filexaaaaaaa',
    personId: 'personaaaaaa',
    plannedFor: day('2024-05-15'),
    relation: 'mother',
    relatedId: 'motheraaaaaa',
    place: 'here',
    beside: 'Sister Lucy',
    held: null,
    outcome: null,
    ownWords: null,
    lang: 'en',
    note: null,
    source: OWN_STAFF,
    ...facts,
  };
}
