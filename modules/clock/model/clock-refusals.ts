import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a clock can be refused. */
export const CLOCK_REFUSALS = {
  notYet: { code: 'clock.not-yet', kind: 'rule', fields: ['trigger'] },
  metNotYet: { code: 'clock.met-not-yet', kind: 'rule', fields: ['met'] },
  /** A deadline that was kept before it began rests on a wrong date. */
  metBeforeTrigger: { code: 'clock.met-before-trigger', kind: 'rule', fields: ['met'] },
  notInForce: { code: 'clock.not-in-force', kind: 'rule', fields: ['ruleId'] },
  otherState: { code: 'clock.other-state', kind: 'rule', fields: ['ruleId'] },
  journeyBackwards: { code: 'clock.journey-backwards', kind: 'rule', fields: ['to'] },
  noJourney: { code: 'clock.no-journey', kind: 'rule', fields: ['from'] },
  notReviewed: { code: 'clock.not-reviewed', kind: 'rule', fields: ['reviewedOn'] },
  /** An answer beside her record would tell whom she complained about. */
  answeredThere: { code: 'clock.answered-there', kind: 'rule' },
  alreadyAnswered: { code: 'clock.already-answered', kind: 'conflict' },
} as const satisfies Record<string, Refusal>;
