import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { isOnlyOther, losesPower, POWERFUL, rolesInWords, type Shutting, takesPower } from './powerful-roles.ts';
import { StaffMember, StaffRoles } from './staff-member.ts';
import { STAFF_REFUSALS } from './staff-refusals.ts';

/** Gives a colleague the roles she has from now on. Nobody gives herself one; a powerful one takes a second person, given or taken. */
export const changeRoles = defineAct({
  name: 'staff.change-roles',
  input: z.strictObject({ staffId: AnyId, roles: StaffRoles }),
  by: POWERFUL,
  answeredBy: 'server',
  stepUp: true,
  knows: ({ staffId }) => ({ colleague: mustKnow(StaffMember, staffId) }),
  secondPerson: {
    by: POWERFUL,
    when: ({ roles }, { colleague }) => takesPower(roles, colleague.roles) || losesPower(roles, colleague.roles),
    alone: 'goes-on',
    tells: ({ roles }, { colleague }) => ({
      key: 'approval:tells.change-roles',
      values: { name: colleague.name, roles: rolesInWords(roles) },
    }),
  },
  decide({ staffId, roles }, known, { actor }) {
    const { colleague, ...shutting } = known as typeof known & Partial<Shutting>;
    if (staffId === actor.staffId) return refuse(STAFF_REFUSALS.ownRoles);
    if (colleague.leftOn !== null) return refuse(STAFF_REFUSALS.left);
    if (losesPower(roles, colleague.roles) && isOnlyOther(shutting)) return refuse(STAFF_REFUSALS.onlyOther);
    return accept({ is: 'roles-changed', staffId, roles }, changed(StaffMember, staffId, { roles }));
  },
});
