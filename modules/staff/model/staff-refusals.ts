import type { Refusal } from '#kernel/refusal.ts';

export const STAFF_REFUSALS = {
  alreadyHere: { code: 'staff.already-here', kind: 'conflict', fields: ['staffId'] },
  left: { code: 'staff.left', kind: 'rule' },
  ownRoles: { code: 'staff.own-roles', kind: 'rule', fields: ['roles'] },
} as const satisfies Record<string, Refusal>;
