import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a claim can be refused. */
export const CLAIM_REFUSALS = {
  notYet: { code: 'compensation.not-yet', kind: 'rule', fields: ['stateSince'] },
  backwards: { code: 'compensation.backwards', kind: 'rule', fields: ['stateSince'] },
  notFromHere: { code: 'compensation.not-from-here', kind: 'conflict', fields: ['step'] },
  amountMissing: { code: 'compensation.amount-missing', kind: 'rule', fields: ['amount'] },
  paidToMissing: { code: 'compensation.paid-to-missing', kind: 'rule', fields: ['paidTo'] },
  whyMissing: { code: 'compensation.why-missing', kind: 'rule', fields: ['why'] },
  /** Clause 18, explanation: a child’s claim under POCSO goes to the Special Court. */
  wrongScheme: { code: 'compensation.wrong-scheme', kind: 'rule', fields: ['scheme'] },
  notOfFile: { code: 'compensation.not-of-this-file', kind: 'rule', fields: ['proceedingId'] },
} as const satisfies Record<string, Refusal>;
