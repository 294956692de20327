import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, accessGiven, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { StoredOf } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { CASE_KEEPERS } from '#modules/case-file/model/case-file-roles.ts';
import { isOnlyOther, isPowerful, POWERFUL, type Shutting } from './powerful-roles.ts';
import { StaffMember } from './staff-member.ts';
import { STAFF_REFUSALS } from './staff-refusals.ts';

/** What the server counts besides: open files, of which an administrator sees none, and the women she goes to, of whom nobody else knows. */
export type ServiceKnown = { openFiles: number; work: number; contacts: number } & Partial<Shutting>;

/**
 * A colleague's work here ends, today: roles, grants, sessions, desk. Every open file has a new owner first, by name, or one
 * colleague takes all the rest: a file without an owner is a person whom nobody calls.
 */
export const endService = defineAct({
  name: 'staff.end-service',
  input: z.strictObject({
    staffId: AnyId,
    leftOn: CalendarDay,
    owners: z.array(z.strictObject({ caseFileId: AnyId, staffId: AnyId })).max(2000),
    restTo: AnyId.nullable(),
    deskTo: AnyId.nullable(),
    /** Who takes the investigations she leads, and operations that nobody else could open. */
    workTo: AnyId.nullable().default(null),
    /** Who goes to the women whom she goes to. Whoever ends her service learns of them that they are so many. */
    contactsTo: AnyId.nullable().default(null),
  }),
  by: POWERFUL,
  answeredBy: 'server',
  stepUp: true,
  notedAs: 'grant',
  knows: ({ staffId }) => ({
    colleague: mustKnow(StaffMember, staffId),
    colleagues: allKnown(StaffMember, { leftOn: null }),
    files: allKnown(CaseFile, { ownerId: staffId, closedAt: null }),
  }),
  secondPerson: {
    by: POWERFUL,
    when: (_input, { colleague }) => isPowerful(colleague.roles),
    alone: 'goes-on',
    tells: (_input, { colleague }) => ({ key: 'approval:tells.end-service', values: { name: colleague.name } }),
  },
  decide({ staffId, leftOn, owners, restTo, deskTo, workTo, contactsTo }, known, { actor, today }) {
    const { colleague, colleagues, files, openFiles, work, contacts } = known as typeof known & ServiceKnown;
    if (staffId === actor.staffId) return refuse(STAFF_REFUSALS.ownService);
    if (colleague.leftOn !== null) return refuse(STAFF_REFUSALS.left);
    if (isOnlyOther(known as Partial<Shutting>)) return refuse(STAFF_REFUSALS.onlyOther);
    if (leftOn > today) return refuse(STAFF_REFUSALS.leavesLater);
    if (openFiles > files.length) return refuse(STAFF_REFUSALS.filesNeedDirector);
    const takers = files.map((file) => ({
      file,
      to: owners.find((one) => one.caseFileId === file.id)?.staffId ?? restTo,
    }));
    const left = takers.filter(({ to }) => to === null).length;
    if (left > 0) return refuse({ ...STAFF_REFUSALS.filesWithoutOwner, values: { count: left } });
    const others = colleagues.filter((one) => one.id !== staffId);
    if (takers.some(({ to }) => !others.some((one) => one.id === to && mayKeep(one))))
      return refuse(STAFF_REFUSALS.cannotTake);
    if (deskTo !== null && !others.some((one) => one.id === deskTo)) return refuse(STAFF_REFUSALS.cannotTake);
    if (work > 0 && workTo === null) return refuse({ ...STAFF_REFUSALS.workWithoutLead, values: { count: work } });
    if (workTo !== null && !others.some((one) => one.id === workTo && mayLead(one)))
      return refuse(STAFF_REFUSALS.cannotLead);
    if (contacts > 0 && contactsTo === null)
      return refuse({ ...STAFF_REFUSALS.contactsWithoutWorker, values: { count: contacts } });
    if (contactsTo !== null && !others.some((one) => one.id === contactsTo && one.roles.includes('outreach-worker')))
      return refuse(STAFF_REFUSALS.cannotGo);
    return accept(
      ...(work > 0 && workTo !== null ? [{ is: 'work-handed-over' as const, staffId, to: workTo }] : []),
      ...(contacts > 0 && contactsTo !== null
        ? [{ is: 'contacts-handed-over' as const, staffId, to: contactsTo }]
        : []),
      ...takers.flatMap(({ file, to }) => [
        accessGiven(file.id, to ?? '', 'takes it over'),
        changed(CaseFile, file.id, { ownerId: to ?? '' }),
      ]),
      changed(StaffMember, staffId, { leftOn }),
      { is: 'service-ended', staffId, deskTo },
    );
  },
});

function mayKeep({ roles }: StoredOf<typeof StaffMember>): boolean {
  const keepers: readonly Role[] = CASE_KEEPERS;
  return roles.some((role) => keepers.includes(role));
}

/** Roles that may write in an investigation; of operations nobody else can be handed one. */
export const LEADERS = ['investigator', 'operation-lead'] as const satisfies readonly Role[];

function mayLead({ roles }: StoredOf<typeof StaffMember>): boolean {
  const leaders: readonly Role[] = LEADERS;
  return roles.some((role) => leaders.includes(role));
}
