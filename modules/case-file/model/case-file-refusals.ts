import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a case file can be refused. */
export const CASE_FILE_REFUSALS = {
  alreadyOpen: { code: 'case-file.already-open', kind: 'conflict', fields: ['personId'] },
  closed: { code: 'case-file.closed', kind: 'conflict' },
  alreadyInRole: { code: 'case-file.already-in-role', kind: 'conflict', fields: ['role'] },
  stageEndsBeforeStart: { code: 'case-file.stage-ends-before-start', kind: 'rule', fields: ['since'] },
  notOnTeam: { code: 'case-file.not-on-team', kind: 'rule', fields: ['staffId'] },
} as const satisfies Record<string, Refusal>;
