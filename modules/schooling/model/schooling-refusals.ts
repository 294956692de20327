import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on schooling can be refused. */
export const SCHOOLING_REFUSALS = {
  endsBeforeStart: { code: 'schooling.ends-before-start', kind: 'rule', fields: ['untilWhen'] },
  /** Mark it as planned, or choose another day. */
  notYet: { code: 'schooling.not-yet', kind: 'rule', fields: ['since'] },
  whyMissing: { code: 'schooling.why-missing', kind: 'rule', fields: ['whyOther'] },
  monthAhead: { code: 'schooling.month-ahead', kind: 'rule', fields: ['month'] },
  notAMonth: { code: 'schooling.not-a-month', kind: 'rule', fields: ['month'] },
  moreThanOpen: { code: 'schooling.more-than-open', kind: 'rule', fields: ['daysPresent'] },
  moreThanMonth: { code: 'schooling.more-than-month', kind: 'rule', fields: ['daysPresent'] },
  notPlanned: { code: 'schooling.not-planned', kind: 'conflict' },
  alreadyAnswered: { code: 'schooling.already-answered', kind: 'conflict' },
  askedAhead: { code: 'schooling.asked-ahead', kind: 'rule', fields: ['asked'] },
  answeredBeforeAsked: { code: 'schooling.answered-before-asked', kind: 'rule', fields: ['decided'] },
  answerMissing: { code: 'schooling.answer-missing', kind: 'rule', fields: ['decision'] },
} as const satisfies Record<string, Refusal>;
