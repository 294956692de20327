import type { Refusal } from '#kernel/refusal.ts';

export const PROTECTION_REFUSALS = {
  notYoursToDeclare: { code: 'protection.not-yours-to-declare', kind: 'forbidden' },
  ownConflict: { code: 'protection.own-conflict', kind: 'rule' },
  ended: { code: 'protection.ended', kind: 'conflict' },
  seen: { code: 'protection.seen', kind: 'conflict' },
  noCode: { code: 'protection.no-code', kind: 'rule' },
} as const satisfies Record<string, Refusal>;
