import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a stay or a visit can be refused. */
export const PLACEMENT_REFUSALS = {
  /** Discharge or move the open stay first. */
  alreadyPlaced: { code: 'placement.already-placed', kind: 'conflict', fields: ['personId'] },
  notAPlaceToStay: { code: 'placement.not-a-place-to-stay', kind: 'rule', fields: ['facilityId'] },
  notYet: { code: 'placement.not-yet', kind: 'rule', fields: ['when'] },
  endsBeforeStart: { code: 'placement.ends-before-start', kind: 'rule', fields: ['when'] },
  alreadyLeft: { code: 'placement.already-left', kind: 'conflict' },
  alreadyThere: { code: 'placement.already-there', kind: 'conflict', fields: ['facilityId'] },
  /** Give the number of the order, or say why it cannot wait. */
  childNeedsOrder: { code: 'placement.child-needs-order', kind: 'rule', fields: ['orderRef'] },
  stillHere: { code: 'placement.still-here', kind: 'rule', fields: ['discharged'] },
  nobodyListed: { code: 'placement.nobody-listed', kind: 'rule', fields: ['allowedPersons'] },
  ruleEndsBeforeStart: { code: 'placement.rule-ends-before-start', kind: 'rule', fields: ['untilWhen'] },
  ruleAlreadyEnded: { code: 'placement.rule-already-ended', kind: 'conflict' },
  visitorOutsideRule: { code: 'placement.visitor-outside-rule', kind: 'rule', fields: ['visitor'] },
  ruleMissing: { code: 'placement.visit-rule-missing', kind: 'rule', fields: ['visitor'] },
  notWanted: { code: 'placement.visit-not-wanted', kind: 'rule', fields: ['sheAgrees'] },
  visitAlreadyWritten: { code: 'placement.visit-already-written', kind: 'conflict' },
} as const satisfies Record<string, Refusal>;
