import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a follow-up can be refused. */
export const FOLLOW_UP_REFUSALS = {
  alreadyDone: { code: 'follow-up.already-done', kind: 'conflict' },
  notYet: { code: 'follow-up.not-yet', kind: 'rule', fields: ['doneWhen'] },
  /** "Safe with the family" and "not safe" cannot both be what was found. */
  claimContradicts: { code: 'follow-up.claim-contradicts', kind: 'rule', fields: ['claim'] },
  nextBeforeDone: { code: 'follow-up.next-before-done', kind: 'rule', fields: ['nextDueOn'] },
} as const satisfies Record<string, Refusal>;
