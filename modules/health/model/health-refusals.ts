import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a health entry can be refused. */
export const HEALTH_REFUSALS = {
  notYet: { code: 'health.not-yet', kind: 'rule', fields: ['happened'] },
  /** A refused examination has no findings: whoever wrote them examined her against her will, or mixed up two people. */
  refusedButExamined: { code: 'health.refused-but-examined', kind: 'rule', fields: ['consent'] },
  pregnancyOpen: { code: 'health.pregnancy-open', kind: 'conflict' },
  outcomeWritten: { code: 'health.outcome-written', kind: 'conflict' },
  beforeKnown: { code: 'health.before-known', kind: 'rule', fields: ['happened'] },
  otherPerson: { code: 'health.other-person', kind: 'invalid' },
  registrationMissing: { code: 'health.registration-missing', kind: 'rule', fields: ['registration'] },
  registeredBefore: { code: 'health.registered-before', kind: 'rule', fields: ['registeredOn'] },
  untilBeforeSince: { code: 'health.until-before-since', kind: 'rule', fields: ['untilOn'] },
  needOver: { code: 'health.need-over', kind: 'conflict' },
  endBeforeSince: { code: 'health.end-before-since', kind: 'rule', fields: ['on'] },
  endNotYet: { code: 'health.end-not-yet', kind: 'rule', fields: ['on'] },
  timeTwice: { code: 'health.time-twice', kind: 'invalid', fields: ['times'] },
  stopped: { code: 'health.stopped', kind: 'conflict' },
  handoutNotYet: { code: 'health.handout-not-yet', kind: 'rule', fields: ['on'] },
  notTakenThen: { code: 'health.not-taken-then', kind: 'rule', fields: ['on'] },
  notAtThatTime: { code: 'health.not-at-that-time', kind: 'rule', fields: ['time'] },
  /** A second hand that gives the same dose again. */
  handedOut: { code: 'health.handed-out', kind: 'conflict' },
} as const satisfies Record<string, Refusal>;
