import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a referral can be refused. */
export const REFERRAL_REFUSALS = {
  /** Two people read the inbox at once; the second is told how the first decided. */
  alreadyAnswered: { code: 'referral.already-answered', kind: 'conflict' },
  reasonInWords: { code: 'referral.reason-in-words', kind: 'rule', fields: ['answerWords'] },
  fileClosed: { code: 'referral.file-closed', kind: 'conflict', fields: ['caseFileId'] },
  receivedInFuture: { code: 'referral.received-in-future', kind: 'rule', fields: ['received'] },
  missingAfterReceived: { code: 'referral.missing-after-received', kind: 'rule', fields: ['missingSince'] },
  senderNotInDirectory: { code: 'referral.sender-not-in-directory', kind: 'rule', fields: ['fromOrganisation'] },
  replyAhead: { code: 'referral.reply-ahead', kind: 'rule', fields: ['answered'] },
  questionAnswered: { code: 'referral.question-answered', kind: 'conflict' },
} as const satisfies Record<string, Refusal>;
