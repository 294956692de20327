import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on an operation can be refused. */
export const OPERATION_REFUSALS = {
  notStarted: { code: 'operation.not-started', kind: 'rule' },
  alreadyLive: { code: 'operation.already-live', kind: 'conflict' },
  over: { code: 'operation.over', kind: 'conflict' },
  calledOff: { code: 'operation.called-off', kind: 'conflict' },
  leadAuthorityMissing: { code: 'operation.lead-authority-missing', kind: 'rule', fields: ['leadAuthorityId'] },
  notAnAuthority: { code: 'operation.not-an-authority', kind: 'rule', fields: ['leadAuthorityId'] },
  endsBeforeStart: { code: 'operation.ends-before-start', kind: 'rule', fields: ['endedAt'] },
  outsideOperation: { code: 'operation.outside-operation', kind: 'rule', fields: ['at'] },
  inFuture: { code: 'operation.in-future', kind: 'rule', fields: ['at'] },
  whenMissing: { code: 'operation.when-missing', kind: 'rule', fields: ['happened'] },
  notYourEntry: { code: 'operation.not-your-entry', kind: 'rule' },
  tooLateToUndo: { code: 'operation.too-late-to-undo', kind: 'rule' },
  notUndoable: { code: 'operation.not-undoable', kind: 'rule' },
  alreadyNamed: { code: 'operation.already-named', kind: 'conflict', fields: ['role'] },
  alreadyRecorded: { code: 'operation.already-recorded', kind: 'conflict', fields: ['personId'] },
  fileForBoth: { code: 'operation.file-for-both', kind: 'rule', fields: ['caseFileId'] },
  custodyBeforeArrest: { code: 'operation.custody-before-arrest', kind: 'rule', fields: ['asOf'] },
  expectedMostBelowLeast: { code: 'operation.most-below-least', kind: 'rule', fields: ['expectedMost'] },
} as const satisfies Record<string, Refusal>;
