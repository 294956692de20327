import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a case file can be refused. */
export const CASE_FILE_REFUSALS = {
  alreadyOpen: { code: 'case-file.already-open', kind: 'conflict', fields: ['personId'] },
  closed: { code: 'case-file.closed', kind: 'conflict' },
  alreadyClosed: { code: 'case-file.already-closed', kind: 'conflict' },
  stillStaying: { code: 'case-file.still-staying', kind: 'rule' },
  returnUnderWay: { code: 'case-file.return-under-way', kind: 'rule' },
  outcomeContradicts: { code: 'case-file.outcome-contradicts', kind: 'rule', fields: ['outcome'] },
  notClosed: { code: 'case-file.not-closed', kind: 'conflict' },
  alreadyInRole: { code: 'case-file.already-in-role', kind: 'conflict', fields: ['role'] },
  stageEndsBeforeStart: { code: 'case-file.stage-ends-before-start', kind: 'rule', fields: ['since'] },
  stageAhead: { code: 'case-file.stage-ahead', kind: 'rule', fields: ['since'] },
  plannedStageOver: { code: 'case-file.planned-stage-over', kind: 'rule', fields: ['untilWhen'] },
  notOnTeam: { code: 'case-file.not-on-team', kind: 'rule', fields: ['staffId'] },
  ownerStays: { code: 'case-file.owner-stays', kind: 'rule', fields: ['staffId'] },
  cannotOwn: { code: 'case-file.cannot-own', kind: 'rule', fields: ['staffId'] },
  colleagueLeft: { code: 'case-file.colleague-left', kind: 'rule', fields: ['staffId'] },
  accessAlreadyOver: { code: 'case-file.access-already-over', kind: 'rule', fields: ['until'] },
  notOfPartner: { code: 'case-file.not-of-partner', kind: 'rule', fields: ['staffId'] },
  shareByName: { code: 'case-file.share-by-name', kind: 'rule', fields: ['staffId'] },
  notYourCompartment: { code: 'case-file.not-your-compartment', kind: 'forbidden', fields: ['entry.compartment'] },
} as const satisfies Record<string, Refusal>;
