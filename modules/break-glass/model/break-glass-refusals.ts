import type { Refusal } from '#kernel/refusal.ts';

export const BREAK_GLASS_REFUSALS = {
  nobodyToTell: { code: 'break-glass.nobody-to-tell', kind: 'rule' },
  notYours: { code: 'break-glass.not-yours', kind: 'forbidden' },
  over: { code: 'break-glass.over', kind: 'conflict' },
  ownReview: { code: 'break-glass.own-review', kind: 'rule' },
  reviewed: { code: 'break-glass.reviewed', kind: 'conflict' },
} as const satisfies Record<string, Refusal>;
