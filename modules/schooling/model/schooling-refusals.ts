import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on schooling can be refused. */
export const SCHOOLING_REFUSALS = {
  endsBeforeStart: { code: 'schooling.ends-before-start', kind: 'rule', fields: ['untilWhen'] },
  /** Mark it as planned, or choose another day. */
  notYet: { code: 'schooling.not-yet', kind: 'rule', fields: ['since'] },
  notPlanned: { code: 'schooling.not-planned', kind: 'conflict' },
  alreadyAnswered: { code: 'schooling.already-answered', kind: 'conflict' },
  answeredBeforeAsked: { code: 'schooling.answered-before-asked', kind: 'rule', fields: ['decided'] },
  answerMissing: { code: 'schooling.answer-missing', kind: 'rule', fields: ['decision'] },
} as const satisfies Record<string, Refusal>;
