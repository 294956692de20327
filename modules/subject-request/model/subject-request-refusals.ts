import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a request can be refused. */
export const REQUEST_REFUSALS = {
  notYet: { code: 'subject-request.not-yet', kind: 'rule', fields: ['asked'] },
  over: { code: 'subject-request.over', kind: 'conflict' },
  notVerified: { code: 'subject-request.not-verified', kind: 'rule', fields: ['verified'] },
  /** What a court needs is not erased, whoever asks. */
  held: { code: 'subject-request.held', kind: 'rule' },
  noHold: { code: 'subject-request.no-hold', kind: 'rule', fields: ['ground'] },
  notReviewed: { code: 'subject-request.not-reviewed', kind: 'rule', fields: ['reviewed'] },
} as const satisfies Record<string, Refusal>;
