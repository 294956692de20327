import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act of family work can be refused. */
export const FAMILY_WORK_REFUSALS = {
  notYet: { code: 'family-work.not-yet', kind: 'rule' },
  notSafe: { code: 'family-work.not-safe', kind: 'rule', fields: ['relatedId'] },
  withoutHerYes: { code: 'family-work.without-her-yes', kind: 'rule', fields: ['sheAgreed'] },
  plannedInPast: { code: 'family-work.planned-in-past', kind: 'rule', fields: ['plannedFor'] },
  alreadyHeld: { code: 'family-work.already-held', kind: 'conflict' },
  dueBeforeAsked: { code: 'family-work.due-before-asked', kind: 'rule', fields: ['dueOn'] },
  visitedBeforeAsked: { code: 'family-work.visited-before-asked', kind: 'rule', fields: ['visited'] },
  alreadySigned: { code: 'family-work.already-signed', kind: 'conflict' },
  notWritten: { code: 'family-work.not-written', kind: 'rule' },
  /** Four eyes: whoever wrote it cannot be the second. */
  ownHand: { code: 'family-work.own-hand', kind: 'forbidden' },
  familyTookPart: { code: 'family-work.family-took-part', kind: 'rule', fields: ['recommendation'] },
  conditionsMissing: { code: 'family-work.conditions-missing', kind: 'rule', fields: ['conditions'] },
  againstHerWish: { code: 'family-work.against-her-wish', kind: 'rule', fields: ['wish'] },
  wishNotAsked: { code: 'family-work.wish-not-asked', kind: 'rule', fields: ['wish'] },
  studyMissing: { code: 'family-work.study-missing', kind: 'rule', fields: ['homeStudyId'] },
  studySaysNo: { code: 'family-work.study-says-no', kind: 'rule', fields: ['homeStudyId'] },
  orderElsewhere: { code: 'family-work.order-elsewhere', kind: 'rule', fields: ['orderId'] },
  paperElsewhere: { code: 'family-work.paper-elsewhere', kind: 'rule', fields: ['orderPaperId'] },
  childNeedsOrder: { code: 'family-work.child-needs-order', kind: 'rule', fields: ['orderRef'] },
} as const satisfies Record<string, Refusal>;
