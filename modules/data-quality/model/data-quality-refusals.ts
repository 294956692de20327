import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act of this module can be refused. */
export const DATA_QUALITY_REFUSALS = {
  alreadyNoted: { code: 'data-quality.already-noted', kind: 'conflict' },
  notYet: { code: 'data-quality.not-yet', kind: 'rule', fields: ['saidOn'] },
  /** Without a record there is nothing it could be held against. */
  aboutMissing: { code: 'data-quality.about-missing', kind: 'rule', fields: ['about'] },
  /** A number of the world is not about somebody we care for. */
  ofNoRecord: { code: 'data-quality.of-no-record', kind: 'rule', fields: ['about'] },
} as const satisfies Record<string, Refusal>;
