import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a health entry can be refused. */
export const HEALTH_REFUSALS = {
  notYet: { code: 'health.not-yet', kind: 'rule', fields: ['happened'] },
  /** A refused examination has no findings: whoever wrote them examined her against her will, or mixed up two people. */
  refusedButExamined: { code: 'health.refused-but-examined', kind: 'rule', fields: ['consent'] },
} as const satisfies Record<string, Refusal>;
