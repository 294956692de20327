import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on the directory can be refused. */
export const ORGANISATION_REFUSALS = {
  nameKnown: { code: 'organisation.name-known', kind: 'conflict', fields: ['value'] },
  nothingChanged: { code: 'organisation.nothing-changed', kind: 'invalid' },
} as const satisfies Record<string, Refusal>;
