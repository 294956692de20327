import type { Refusal } from '#kernel/refusal.ts';

export const APPROVAL_REFUSALS = {
  samePerson: { code: 'approval.same-person', kind: 'rule' },
  /** Nobody says yes to her own powers, nor no to her own suspension. */
  aboutYou: { code: 'approval.about-you', kind: 'forbidden' },
  settled: { code: 'approval.settled', kind: 'conflict' },
  expired: { code: 'approval.expired', kind: 'rule' },
  notYours: { code: 'approval.not-yours-to-confirm', kind: 'forbidden' },
} as const satisfies Record<string, Refusal>;

/** What the one rule of the second person says no with. */
export const SECOND_REFUSALS = {
  'same-person': APPROVAL_REFUSALS.samePerson,
  'about-you': APPROVAL_REFUSALS.aboutYou,
  expired: APPROVAL_REFUSALS.expired,
} as const;
