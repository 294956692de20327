import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on evidence, or the sending of a file, can be refused. */
export const EVIDENCE_REFUSALS = {
  /** The caller sends the file first, then records it. */
  fileMissing: { code: 'evidence.file-missing', kind: 'rule', fields: ['sha256'] },
  fileHalfNamed: { code: 'evidence.file-half-named', kind: 'rule', fields: ['sha256'] },
  fileDiffers: { code: 'evidence.file-differs', kind: 'rule', fields: ['sha256'] },
  alreadyRecorded: { code: 'evidence.already-recorded', kind: 'conflict', fields: ['sha256'] },
  collectedAhead: { code: 'evidence.collected-ahead', kind: 'rule', fields: ['collected'] },
  handedBeforeCollected: { code: 'evidence.handed-before-collected', kind: 'rule', fields: ['happened'] },
  handedAhead: { code: 'evidence.handed-ahead', kind: 'rule', fields: ['happened'] },
  handedToSame: { code: 'evidence.handed-to-same', kind: 'rule', fields: ['toWhom'] },
  alreadyAcknowledged: { code: 'evidence.already-acknowledged', kind: 'conflict' },
  notYourHand: { code: 'evidence.not-your-hand', kind: 'rule' },
  bothHands: { code: 'evidence.both-hands', kind: 'rule' },
  receiptMissing: { code: 'evidence.receipt-missing', kind: 'rule', fields: ['receiptNo'] },
  noFile: { code: 'evidence.no-file', kind: 'not-found' },
  fileEmpty: { code: 'evidence.file-empty', kind: 'invalid', fields: ['file'] },
  fileNotSent: { code: 'evidence.file-not-sent', kind: 'invalid', fields: ['file'] },
  fileTooLarge: { code: 'evidence.file-too-large', kind: 'too-large', fields: ['file'], values: { mebibytes: 200 } },
  fileKind: { code: 'evidence.file-kind', kind: 'rule', fields: ['file'] },
  noCopy: { code: 'evidence.no-copy', kind: 'rule' },
  tooLargeToShow: { code: 'evidence.too-large-to-show', kind: 'rule' },
  cannotBeShown: { code: 'evidence.cannot-be-shown', kind: 'rule' },
  notForYou: { code: 'act.not-for-you', kind: 'forbidden' },
  /** So many files in one hour as nobody collects by hand. */
  sentTooMany: { code: 'evidence.sent-too-many', kind: 'too-often' },
} as const satisfies Record<string, Refusal>;
