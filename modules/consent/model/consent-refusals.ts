import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a consent can be refused. */
export const CONSENT_REFUSALS = {
  notYet: { code: 'consent.not-yet', kind: 'rule', fields: ['asked'] },
  notExplained: { code: 'consent.not-explained', kind: 'rule', fields: ['explained'] },
  noEnd: { code: 'consent.no-end', kind: 'rule', fields: ['until'] },
  endBeforeAsked: { code: 'consent.end-before-asked', kind: 'rule', fields: ['until'] },
  tooLong: { code: 'consent.too-long', kind: 'rule', fields: ['until'] },
  endOfRefusal: { code: 'consent.end-of-refusal', kind: 'rule', fields: ['until'] },
  recipientMissing: { code: 'consent.recipient-missing', kind: 'rule', fields: ['recipientId'] },
  recipientUnasked: { code: 'consent.recipient-unasked', kind: 'rule', fields: ['recipientId'] },
  /** JJ Act 2015, POCSO: a child's own word is not enough, and not without her assent. */
  childNeedsGuardian: { code: 'consent.child-needs-guardian', kind: 'rule', fields: ['givenBy'] },
  adultSpeaksHerself: { code: 'consent.adult-speaks-herself', kind: 'rule', fields: ['givenBy'] },
  assentMissing: { code: 'consent.assent-missing', kind: 'rule', fields: ['assent'] },
  assentUnasked: { code: 'consent.assent-unasked', kind: 'rule', fields: ['assent'] },
  childSaidNo: { code: 'consent.child-said-no', kind: 'rule', fields: ['answer'] },
  /** Nobody weighs what the world may read in the first weeks of being free. */
  tooSoonToPublish: { code: 'consent.too-soon-to-publish', kind: 'rule', fields: ['asked'] },
  askForLonger: { code: 'consent.ask-for-longer', kind: 'rule', fields: ['until'] },
  notGiven: { code: 'consent.not-given', kind: 'conflict' },
  alreadyWithdrawn: { code: 'consent.already-withdrawn', kind: 'conflict' },
  withdrawnNotYet: { code: 'consent.withdrawn-not-yet', kind: 'rule', fields: ['withdrawn'] },
  withdrawnBeforeAsked: { code: 'consent.withdrawn-before-asked', kind: 'rule', fields: ['withdrawn'] },
} as const satisfies Record<string, Refusal>;
