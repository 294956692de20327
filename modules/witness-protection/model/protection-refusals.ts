import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a witness’s protection can be refused. */
export const WITNESS_REFUSALS = {
  notYet: { code: 'witness-protection.not-yet', kind: 'rule', fields: ['on'] },
  backwards: { code: 'witness-protection.backwards', kind: 'rule', fields: ['on'] },
  notOfFile: { code: 'witness-protection.not-of-this-file', kind: 'rule', fields: ['proceedingId'] },
  decidedAlready: { code: 'witness-protection.decided-already', kind: 'conflict' },
  notGranted: { code: 'witness-protection.not-granted', kind: 'conflict' },
  noMeasure: { code: 'witness-protection.no-measure', kind: 'rule', fields: ['measures'] },
  /** Protection that nobody looks at again runs out unseen. */
  noReview: { code: 'witness-protection.no-review', kind: 'rule', fields: ['reviewOn'] },
  whyMissing: { code: 'witness-protection.why-missing', kind: 'rule', fields: ['why'] },
} as const satisfies Record<string, Refusal>;
