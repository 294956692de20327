import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import type { Activity, ActivityFacts } from '#modules/investigation/model/activity.ts';
import type { GoDecision } from '#modules/investigation/model/go-decision.ts';
import type { IntelligenceFacts, IntelligenceItem } from '#modules/investigation/model/intelligence-item.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };
const ID = 'investaaaaaa';

/** An open investigation with one authority named. */
export function buildInvestigation(
  facts: Partial<StoredOf<typeof Investigation>> = {},
): StoredOf<typeof Investigation> {
  return {
    ...STAMP,
    id: ID,
    scopeId: ID,
    title: 'The rented house',
    hypothesis: 'Women are held in a rented house.',
    hypothesisOn: day('2024-03-18'),
    openedOn: day('2024-03-18'),
    leadId: 'staffaaaaaaa',
    status: 'open',
    authorities: ['authoraaaaaa'],
    tipId: null,
    caseFileId: null,
    outcome: null,
    closedOn: null,
    ...facts,
  };
}

export function buildActivityFacts(facts: Partial<ActivityFacts> = {}): ActivityFacts {
  return {
    investigationId: ID,
    caseFileId: null,
    happened: day('2024-04-02'),
    kind: 'coordination_meeting',
    withWhom: ['police'],
    organisationIds: [],
    words: 'Met the unit and shared what we know.',
    lang: 'en',
    result: 'They will watch the house.',
    source: OWN_STAFF,
    ...facts,
  };
}

export function buildActivity(facts: Partial<StoredOf<typeof Activity>> = {}): StoredOf<typeof Activity> {
  return { ...STAMP, id: 'activaaaaaaa', scopeId: ID, ...buildActivityFacts(), ...facts };
}

/** A lead as a form sends it. */
export function buildLeadFacts(
  facts: Partial<Omit<IntelligenceFacts, 'standing' | 'setAsideReason' | 'checkedBy'>> = {},
): Omit<IntelligenceFacts, 'standing' | 'setAsideReason' | 'checkedBy'> {
  return {
    investigationId: ID,
    words: 'Five women live behind the shop.',
    lang: 'en',
    sourceCode: 'HERON-2',
    reliability: 'usually_reliable',
    credibility: 'probably_true',
    place: 'north of the station',
    collected: day('2024-03-20'),
    expiresOn: null,
    ...facts,
  };
}

export function buildLead(facts: Partial<StoredOf<typeof IntelligenceItem>> = {}): StoredOf<typeof IntelligenceItem> {
  return {
    ...STAMP,
    id: 'leadaaaaaaaa',
    scopeId: ID,
    ...buildLeadFacts(),
    standing: 'to-check',
    setAsideReason: null,
    checkedBy: null,
    ...facts,
  };
}

/** A go that one person asked for and nobody has confirmed. */
export function buildGoDecision(facts: Partial<StoredOf<typeof GoDecision>> = {}): StoredOf<typeof GoDecision> {
  return {
    ...STAMP,
    id: 'decideaaaaaa',
    scopeId: ID,
    investigationId: ID,
    caseFileId: null,
    decision: 'go',
    criteria: ['second_source', 'authority_named'],
    reason: 'Two sources agree, and the unit is ready.',
    decided: day('2024-05-06'),
    decidedBy: 'staffaaaaaaa',
    confirmedBy: null,
    confirmed: null,
    ...facts,
  };
}
