import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a figure can be refused. */
export const FIGURE_REFUSALS = {
  periodOpen: { code: 'figure.period-open', kind: 'rule', fields: ['figure.period'] },
  asOfBeforeEnd: { code: 'figure.as-of-before-end', kind: 'rule', fields: ['figure.asOf'] },
  asOfAhead: { code: 'figure.as-of-ahead', kind: 'rule', fields: ['figure.asOf'] },
  wrongUnit: { code: 'figure.wrong-unit', kind: 'rule', fields: ['figure.unit'] },
  otherIndicator: { code: 'figure.other-indicator', kind: 'conflict', fields: ['indicator'] },
  periodOverlaps: { code: 'figure.period-overlaps', kind: 'conflict', fields: ['figure.period'] },
} as const satisfies Record<string, Refusal>;
