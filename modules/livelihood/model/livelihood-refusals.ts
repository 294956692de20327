import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on livelihood can be refused. */
export const LIVELIHOOD_REFUSALS = {
  notYet: { code: 'livelihood.not-yet', kind: 'rule' },
  notForChild: { code: 'livelihood.not-for-child', kind: 'rule', fields: ['kind'] },
  noSuchStep: { code: 'livelihood.no-such-step', kind: 'rule', fields: ['state'] },
  beforeLast: { code: 'livelihood.before-last', kind: 'rule', fields: ['happened'] },
  outOfOrder: { code: 'livelihood.out-of-order', kind: 'rule', fields: ['happened'] },
  employerNotChecked: { code: 'livelihood.employer-not-checked', kind: 'rule', fields: ['state'] },
  employerNotSafe: { code: 'livelihood.employer-not-safe', kind: 'rule', fields: ['state'] },
  notAJob: { code: 'livelihood.not-a-job', kind: 'rule' },
  askedTwice: { code: 'livelihood.asked-twice', kind: 'rule', fields: ['answers'] },
} as const satisfies Record<string, Refusal>;
