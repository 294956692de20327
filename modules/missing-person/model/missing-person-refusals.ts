import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act about a missing person can be refused: only what cannot be true, and what would hide a truth. */
export const MISSING_REFUSALS = {
  alreadyReported: { code: 'missing-person.already-reported', kind: 'conflict', fields: ['personId'] },
  notInFile: { code: 'missing-person.not-in-file', kind: 'rule', fields: ['personId'] },
  notYet: { code: 'missing-person.not-yet', kind: 'rule', fields: ['missingSince'] },
  firBeforeMissing: { code: 'missing-person.fir-before-missing', kind: 'rule', fields: ['firDate'] },
  alreadyFound: { code: 'missing-person.already-found', kind: 'conflict' },
  notFound: { code: 'missing-person.not-found-yet', kind: 'rule', fields: ['foundWhen'] },
  foundBeforeMissing: { code: 'missing-person.found-before-missing', kind: 'rule', fields: ['foundWhen'] },
  legBeforeMissing: { code: 'missing-person.leg-before-missing', kind: 'rule', fields: ['happened'] },
  happenedAhead: { code: 'missing-person.happened-ahead', kind: 'rule', fields: ['happened'] },
  otherOrder: { code: 'missing-person.other-order', kind: 'conflict', fields: ['legIds'] },
} as const satisfies Record<string, Refusal>;
