import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on how one gives can be refused. */
export const GIVING_REFUSALS = {
  notWhole: { code: 'giving.not-whole', kind: 'invalid', fields: ['ways'] },
  languageTwice: { code: 'giving.language-twice', kind: 'invalid', fields: ['texts'] },
  sameAccount: { code: 'giving.same-account', kind: 'rule', fields: ['foreignAccount'] },
  nothingChanged: { code: 'giving.nothing-changed', kind: 'invalid' },
} as const satisfies Record<string, Refusal>;
