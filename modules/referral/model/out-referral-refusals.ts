import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a referral to somebody else can be refused. */
export const OUT_REFUSALS = {
  notToUs: { code: 'referral.not-to-us', kind: 'rule', fields: ['toOrganisation'] },
  notOfPartner: { code: 'referral.not-of-partner', kind: 'rule', fields: ['toStaffId'] },
  otherPerson: { code: 'referral.other-person', kind: 'rule', fields: ['caseFileId'] },
  packetTooMuch: { code: 'referral.packet-too-much', kind: 'rule', fields: ['facts'] },
  packetMissing: { code: 'referral.packet-missing', kind: 'rule', fields: ['facts'] },
  packetTwice: { code: 'referral.packet-twice', kind: 'rule', fields: ['facts'] },
  basisInWords: { code: 'referral.basis-in-words', kind: 'rule', fields: ['basisWords'] },
  consentExpired: { code: 'referral.consent-expired', kind: 'rule' },
  consentWithdrawn: { code: 'referral.consent-withdrawn', kind: 'rule' },
  consentRefused: { code: 'referral.consent-refused', kind: 'rule' },
  consentNeverAsked: { code: 'referral.consent-never-asked', kind: 'rule' },
  notDraft: { code: 'referral.not-draft', kind: 'conflict' },
  notWaiting: { code: 'referral.out-not-waiting', kind: 'conflict' },
  notTakenOn: { code: 'referral.out-not-taken-on', kind: 'conflict' },
  notWithPartner: { code: 'referral.not-with-partner', kind: 'conflict' },
  notRevoked: { code: 'referral.not-revoked', kind: 'conflict' },
  saidByWhom: { code: 'referral.said-by-whom', kind: 'rule', fields: ['by'] },
  outReason: { code: 'referral.out-reason', kind: 'rule', fields: ['words'] },
  feedbackInPast: { code: 'referral.feedback-in-past', kind: 'rule', fields: ['feedbackDue'] },
  feedbackTooFar: { code: 'referral.feedback-too-far', kind: 'rule', fields: ['feedbackDue'] },
} as const satisfies Record<string, Refusal>;
