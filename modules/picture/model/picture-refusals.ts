import type { Refusal } from '#kernel/refusal.ts';

export const PICTURE_REFUSALS = {
  notSent: { code: 'picture.not-sent', kind: 'invalid', fields: ['sha256'] },
  tooLarge: { code: 'picture.too-large', kind: 'too-large', fields: ['sha256'] },
  cannotBeDrawn: { code: 'picture.cannot-be-drawn', kind: 'rule', fields: ['sha256'] },
  tooSmall: { code: 'picture.too-small', kind: 'rule', fields: ['sha256'] },
  tooMany: { code: 'picture.sent-too-many', kind: 'too-often' },
  isEvidence: { code: 'picture.is-evidence', kind: 'rule', fields: ['sha256'] },
  evidenceNotSeen: { code: 'picture.evidence-not-seen', kind: 'conflict', fields: ['sha256'] },
  hereAlready: { code: 'picture.here-already', kind: 'conflict', fields: ['sha256'] },
  lookedAtBySame: { code: 'picture.looked-at-by-same', kind: 'rule' },
  notWaiting: { code: 'picture.not-waiting', kind: 'conflict' },
  ended: { code: 'picture.ended', kind: 'conflict' },
  altTwice: { code: 'picture.alt-twice', kind: 'invalid', fields: ['alts'] },
  notForYou: { code: 'act.not-for-you', kind: 'forbidden' },
} as const satisfies Record<string, Refusal>;
