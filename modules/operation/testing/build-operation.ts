import type { Asking } from '#kernel/act.ts';
import { moment } from '#kernel/dated.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { Stored } from '#kernel/record.ts';
import type { OperationFacts, OperationPlanFacts } from '../model/operation.ts';
import type { OperationEventFacts } from '../model/operation-event.ts';
import type { PersonRescuedFacts } from '../model/rescue.ts';

export const OPERATION_ID = 'operation222';
export const PLAN_ID = 'plan22222222';
export const AUTHORITY_ID = 'authority222';
export const LEAD_ID = 'staffaaaaaaa';

/** A circumstance of asking: an operation lead, on the night of Kite unless said otherwise. */
export function buildAsking({
  now = '2024-04-27T13:00:00.000Z',
  staffId = LEAD_ID,
  roles = ['operation-lead'] as readonly Role[],
} = {}): Asking {
  let drawn = 0;
  return {
    actor: { staffId, organisationId: 'organisation', name: 'Farida', roles },
    now,
    today: now.slice(0, 10),
    newId: () => {
      drawn += 1;
      return `drawn${'abcdefghij'[drawn]}aaaaaa`;
    },
    drawCode: () => 'NEEM-214',
  };
}

/** What the team intends: complete, so that a test leaves out what it is about. */
export function buildIntended() {
  return {
    codeName: 'Kite',
    investigationId: null,
    ourRole: 'participant' as const,
    plannedFor: null,
    placePublic: 'Nalasopara',
    lgdDistrict: null,
    leadAuthorityId: AUTHORITY_ID as string | null,
    jointUnits: ['Anti-human-trafficking unit'],
  };
}

export function buildPlanned() {
  const { operationId: _, checklist: __, ...plan } = buildPlanFacts();
  return plan;
}

export function buildPlanFacts(facts: Partial<OperationPlanFacts> = {}): OperationPlanFacts {
  return {
    operationId: OPERATION_ID,
    venueTypes: ['beauty_parlour', 'massage_spa'],
    venueWords: null,
    tenure: 'rented',
    legalPowers: null,
    warrantRef: null,
    exits: null,
    risks: null,
    expectedLeast: 2,
    expectedMost: 5,
    expectedAges: null,
    abortSigns: null,
    bedsReady: 5,
    vehiclesSeparate: true,
    checklist: [],
    ...facts,
  };
}

const STAMP = { version: 1, changedAt: '2024-04-26T10:00:00.000Z', changedBy: LEAD_ID };

export function buildOperation(facts: Partial<Stored<OperationFacts>> = {}): Stored<OperationFacts> {
  return {
    ...STAMP,
    id: OPERATION_ID,
    scopeId: OPERATION_ID,
    ...buildIntended(),
    status: 'planned',
    startedAt: null,
    endedAt: null,
    happened: null,
    abortReason: null,
    debriefHeldAt: null,
    debrief: null,
    ...facts,
  };
}

/** One that runs since 11:10 in India. */
export function buildLiveOperation(facts: Partial<Stored<OperationFacts>> = {}): Stored<OperationFacts> {
  return buildOperation({ status: 'live', startedAt: '2024-04-27T05:40:00.000Z', ...facts });
}

export function buildEvent(facts: Partial<Stored<OperationEventFacts>> = {}): Stored<OperationEventFacts> {
  return {
    ...STAMP,
    id: 'event2222222',
    scopeId: OPERATION_ID,
    operationId: OPERATION_ID,
    at: '2024-04-27T12:55:00.000Z',
    kind: 'entry',
    note: null,
    count: null,
    byStaffId: LEAD_ID,
    undone: false,
    sameAs: null,
    correction: null,
    ...facts,
  };
}

export function buildRescuedFacts(facts: Partial<PersonRescuedFacts> = {}) {
  return {
    at: moment('2024-04-27T13:42:00.000Z'),
    ageBasis: 'stated' as const,
    condition: null,
    wish: null,
    wishLang: null,
    belongings: null,
    handedToId: null,
    handedToWords: null,
    stillWithUs: null,
    ...facts,
  };
}
