import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a care plan can be refused. */
export const CARE_PLAN_REFUSALS = {
  alreadyOpen: { code: 'care-plan.already-open', kind: 'conflict' },
  ended: { code: 'care-plan.ended', kind: 'conflict' },
  notYet: { code: 'care-plan.not-yet', kind: 'rule', fields: ['happened'] },
  beforeBegan: { code: 'care-plan.before-began', kind: 'rule', fields: ['happened'] },
  /** A goal that is called hers and does not say how she says it is ours under her name. */
  notInOwnWords: { code: 'care-plan.not-in-own-words', kind: 'rule', fields: ['ownWords'] },
  reviewInPast: { code: 'care-plan.review-in-past', kind: 'rule', fields: ['reviewOn'] },
  alreadySettled: { code: 'care-plan.already-settled', kind: 'conflict' },
  notSettled: { code: 'care-plan.not-settled', kind: 'conflict' },
  goalSettled: { code: 'care-plan.goal-settled', kind: 'conflict' },
  /** What was promised and is still to do would be forgotten without anybody having said so. */
  stillToDo: { code: 'care-plan.still-to-do', kind: 'rule' },
  goalsOpen: { code: 'care-plan.goals-open', kind: 'rule' },
  doerMissing: { code: 'care-plan.doer-missing', kind: 'rule', fields: ['staffId'] },
  reasonMissing: { code: 'care-plan.reason-missing', kind: 'rule', fields: ['reason'] },
  otherPlan: { code: 'care-plan.other-plan', kind: 'conflict' },
} as const satisfies Record<string, Refusal>;
