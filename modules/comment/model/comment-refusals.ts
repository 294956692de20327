import type { Refusal } from '#kernel/refusal.ts';

export const COMMENT_REFUSALS = {
  /** Two people looked at once; the second is told. */
  gone: { code: 'comment.gone', kind: 'conflict' },
  storyClosed: { code: 'comment.story-closed', kind: 'rule' },
  otherWords: { code: 'comment.other-words', kind: 'rule', fields: ['words'] },
  otherName: { code: 'comment.other-name', kind: 'rule', fields: ['name'] },
  /** Something in it could find somebody, or find her a stranger. */
  tellsTooMuch: { code: 'comment.tells-too-much', kind: 'rule', fields: ['words'] },
  /** The hour is over, or it was brought back by somebody else. */
  nothingAside: { code: 'comment.nothing-aside', kind: 'conflict' },
  notShown: { code: 'comment.not-shown', kind: 'conflict' },
} as const satisfies Record<string, Refusal>;
