import { z } from 'zod';
import { defineAct, mayKnow } from '#kernel/act.ts';
import { accept, accessGiven, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { POWERFUL, rolesInWords, takesPower } from './powerful-roles.ts';
import { StaffMember } from './staff-member.ts';
import { STAFF_REFUSALS } from './staff-refusals.ts';

/** Lets a colleague in. A warden is let into the home she looks after: with it she knows those who stay there. */
export const addColleague = defineAct({
  name: 'staff.add-colleague',
  input: z.strictObject({
    staffId: AnyId,
    signInName: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9._-]{2,60}$/),
    member: StaffMember.facts,
  }),
  by: ['administrator', 'director'],
  notedAs: 'grant',
  answeredBy: 'server',
  stepUp: true,
  knows: ({ staffId }) => ({ same: mayKnow(StaffMember, { id: staffId }) }),
  secondPerson: {
    by: POWERFUL,
    when: ({ member }) => takesPower(member.roles),
    alone: 'goes-on',
    tells: ({ member }) => ({
      key: 'approval:tells.add-colleague',
      values: { name: member.name, roles: rolesInWords(member.roles) },
    }),
  },
  decide({ staffId, signInName, member }, { same }, { actor }) {
    if (same) return refuse(STAFF_REFUSALS.alreadyHere);
    return accept(
      { is: 'colleague-admitted', staffId, signInName, roles: member.roles },
      ...(member.homeId ? [accessGiven(member.homeId, staffId, 'looks after this home')] : []),
      added(StaffMember, { id: staffId, scopeId: actor.organisationId }, member),
    );
  },
});

/** The founder writes down who she is; her way in was made with the organisation. */
export const introduceFounder = defineAct({
  name: 'staff.introduce-founder',
  input: z.strictObject({ member: StaffMember.facts }),
  by: ['administrator'],
  notedAs: 'grant',
  answeredBy: 'server',
  knows: () => ({}),
  decide: ({ member }, _known, { actor }) =>
    accept(added(StaffMember, { id: actor.staffId, scopeId: actor.organisationId }, member)),
});
