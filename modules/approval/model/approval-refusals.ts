import type { Refusal } from '#kernel/refusal.ts';

export const APPROVAL_REFUSALS = {
  samePerson: { code: 'approval.same-person', kind: 'rule' },
  /** Nobody says yes to her own powers, nor no to her own suspension. */
  aboutYou: { code: 'approval.about-you', kind: 'forbidden' },
  settled: { code: 'approval.settled', kind: 'conflict' },
  expired: { code: 'approval.expired', kind: 'rule' },
  notYours: { code: 'approval.not-yours-to-confirm', kind: 'forbidden' },
} as const satisfies Record<string, Refusal>;
