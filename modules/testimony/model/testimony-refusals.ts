import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a testimony can be refused. */
export const TESTIMONY_REFUSALS = {
  notYet: { code: 'testimony.not-yet', kind: 'rule', fields: ['taken'] },
  beforeOffence: { code: 'testimony.before-offence', kind: 'rule', fields: ['taken'] },
  notLawThen: { code: 'testimony.not-law-then', kind: 'rule', fields: ['section'] },
  notHers: { code: 'testimony.not-of-this-file', kind: 'rule', fields: ['proceedingId'] },
  evidenceOfAnother: { code: 'testimony.evidence-not-of-this-file', kind: 'rule', fields: ['evidenceId'] },
} as const satisfies Record<string, Refusal>;
