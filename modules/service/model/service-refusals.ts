import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a service can be refused. */
export const SERVICE_REFUSALS = {
  /** Choose `planned`, or another day. */
  notYet: { code: 'service.not-yet', kind: 'rule', fields: ['happened'] },
  notPlanned: { code: 'service.not-planned', kind: 'conflict' },
} as const satisfies Record<string, Refusal>;
