import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a proceeding can be refused. */
export const PROCEEDING_REFUSALS = {
  notLawThen: { code: 'proceeding.not-law-then', kind: 'rule', fields: ['sections'] },
  notYet: { code: 'proceeding.not-yet', kind: 'rule', fields: ['stageSince'] },
  closed: { code: 'proceeding.closed', kind: 'conflict' },
  notClosed: { code: 'proceeding.not-closed', kind: 'conflict' },
  beforeOffence: { code: 'proceeding.before-offence', kind: 'rule', fields: ['stageSince'] },
  stageBackwards: { code: 'proceeding.stage-backwards', kind: 'rule', fields: ['stageSince'] },
  /** Prerana v. State of Maharashtra (Bom HC 2002): one lawyer does not act for both sides. */
  advocateOfBoth: { code: 'proceeding.advocate-of-both', kind: 'rule', fields: ['advocate'] },
  heldNotYet: { code: 'proceeding.held-not-yet', kind: 'rule', fields: ['on'] },
  plannedInPast: { code: 'proceeding.planned-in-past', kind: 'rule', fields: ['on'] },
  nextBeforeThis: { code: 'proceeding.next-before-this', kind: 'rule', fields: ['nextOn'] },
  alreadyHeld: { code: 'proceeding.already-held', kind: 'conflict' },
  notHeld: { code: 'proceeding.not-held', kind: 'conflict' },
  victimAccused: { code: 'proceeding.victim-accused', kind: 'rule', fields: ['accusedIds'] },
} as const satisfies Record<string, Refusal>;
