import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a follow-up can be refused. */
export const FOLLOW_UP_REFUSALS = {
  alreadyDone: { code: 'follow-up.already-done', kind: 'conflict' },
  notYet: { code: 'follow-up.not-yet', kind: 'rule', fields: ['doneWhen'] },
  /** "Safe with the family" and "not safe" cannot both be what was found. */
  claimContradicts: { code: 'follow-up.claim-contradicts', kind: 'rule', fields: ['claim'] },
  verifiedByWhom: { code: 'follow-up.verified-by-whom', kind: 'rule', fields: ['verifiedBy'] },
  notDone: { code: 'follow-up.not-done', kind: 'rule' },
  nothingToPlan: { code: 'follow-up.nothing-to-plan', kind: 'rule', fields: ['from'] },
  nextBeforeDone: { code: 'follow-up.next-before-done', kind: 'rule', fields: ['nextDueOn'] },
} as const satisfies Record<string, Refusal>;
