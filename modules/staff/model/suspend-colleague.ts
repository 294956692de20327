import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { isPowerful, POWERFUL, type Shutting } from './powerful-roles.ts';
import { StaffMember } from './staff-member.ts';
import { STAFF_REFUSALS } from './staff-refusals.ts';

/**
 * Shuts the door on a colleague. On one who could do the same to others it takes a third: else whoever takes over one
 * administrator's account shuts out all the rest in a minute, and is alone in the house. Where there is no third it lasts a day.
 */
export const suspendColleague = defineAct({
  name: 'staff.suspend-colleague',
  input: z.strictObject({ staffId: AnyId }),
  by: POWERFUL,
  answeredBy: 'server',
  stepUp: true,
  notedAs: 'grant',
  knows: ({ staffId }) => ({ colleague: mustKnow(StaffMember, staffId) }),
  secondPerson: {
    by: POWERFUL,
    when: (_input, { colleague }) => isPowerful(colleague.roles),
    alone: 'goes-on',
    tells: (_input, { colleague }) => ({
      key: 'approval:tells.suspend-colleague',
      values: { name: colleague.name },
    }),
  },
  decide({ staffId }, known, { actor }) {
    const { colleague, shutting } = known as typeof known & Partial<Shutting>;
    if (staffId === actor.staffId) return refuse(STAFF_REFUSALS.yourself);
    if (colleague.leftOn !== null) return refuse(STAFF_REFUSALS.left);
    if (shutting === 'not-again') return refuse(STAFF_REFUSALS.shutOutAgain);
    return accept({ is: 'colleague-suspended', staffId });
  },
});
