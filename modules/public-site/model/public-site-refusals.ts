import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on the public face can be refused. */
export const SITE_REFUSALS = {
  alreadyThere: { code: 'public-site.already-there', kind: 'conflict' },
  nothingChanged: { code: 'public-site.nothing-changed', kind: 'invalid' },
  languageTwice: { code: 'public-site.language-twice', kind: 'invalid', fields: ['languages'] },
  helplineTwice: { code: 'public-site.helpline-twice', kind: 'invalid', fields: ['helplines'] },
  addressTaken: { code: 'public-site.address-taken', kind: 'conflict', fields: ['slug'] },
} as const satisfies Record<string, Refusal>;
