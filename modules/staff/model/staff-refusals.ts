import type { Refusal } from '#kernel/refusal.ts';

export const STAFF_REFUSALS = {
  alreadyHere: { code: 'staff.already-here', kind: 'conflict', fields: ['staffId'] },
  left: { code: 'staff.left', kind: 'rule' },
  ownRoles: { code: 'staff.own-roles', kind: 'rule', fields: ['roles'] },
  ownService: { code: 'staff.own-service', kind: 'rule' },
  leavesLater: { code: 'staff.leaves-later', kind: 'invalid', fields: ['leftOn'] },
  filesNeedDirector: { code: 'staff.files-need-director', kind: 'rule' },
  filesWithoutOwner: { code: 'staff.files-without-owner', kind: 'rule' },
  suspensionTakesTwo: { code: 'staff.suspension-takes-two', kind: 'rule' },
  /** Of two who may let people in neither shuts the other out for longer than a day, nor takes her power. */
  onlyOther: { code: 'staff.only-other', kind: 'rule' },
  shutOutAgain: { code: 'staff.shut-out-again', kind: 'rule' },
  yourself: { code: 'staff.not-yourself', kind: 'conflict' },
  workWithoutLead: { code: 'staff.work-without-lead', kind: 'rule', fields: ['workTo'] },
  cannotLead: { code: 'staff.cannot-lead', kind: 'rule', fields: ['workTo'] },
  contactsWithoutWorker: { code: 'staff.contacts-without-worker', kind: 'rule', fields: ['contactsTo'] },
  cannotGo: { code: 'staff.cannot-go', kind: 'rule', fields: ['contactsTo'] },
  cannotTake: { code: 'staff.cannot-take', kind: 'rule' },
} as const satisfies Record<string, Refusal>;
