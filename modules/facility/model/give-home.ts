import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, accessGiven, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { reachInOwn } from '#kernel/reach.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { StaffMember, type StaffMemberFacts } from '#modules/staff/model/staff-member.ts';
import { FACILITY_REFUSALS } from './facility-refusals.ts';
import { HomeKeeping, isKeeping } from './home-keeping.ts';

export const HOME_GIVERS = ['administrator', 'director'] as const;
const GRANT = { by: HOME_GIVERS, notedAs: 'grant', answeredBy: 'server', stepUp: true } as const;

/** The last moment of a day in India. */
const endOf = (day: string) => `${day}T18:29:59.999Z`;

/** A colleague looks after this home as well, from today, until a day that may be named. With it she knows those who stay there. */
export const giveHome = defineAct({
  ...GRANT,
  name: 'facility.give-home',
  input: z.strictObject({
    keepingId: AnyId,
    homeId: AnyId,
    staffId: AnyId,
    untilDay: CalendarDay.nullable(),
    reason: z.string().trim().min(1).max(300),
  }),
  knows: ({ homeId, staffId }) => ({
    home: mustKnow(Organisation, homeId),
    colleague: mustKnow(StaffMember, staffId),
    before: allKnown(HomeKeeping, { homeId, staffId }),
  }),
  decide({ keepingId, homeId, staffId, untilDay, reason }, { home, colleague, before }, { today, actor }) {
    if (home.kind !== 'home') return refuse(FACILITY_REFUSALS.notAHome);
    if (staffId === actor.staffId) return refuse(FACILITY_REFUSALS.ownHome);
    if (!mayKeep(colleague)) return refuse(FACILITY_REFUSALS.cannotKeep);
    if (colleague.homeId === homeId || before.some((one) => isKeeping(one, today)))
      return refuse(FACILITY_REFUSALS.keepsAlready);
    if (untilDay !== null && untilDay < today) return refuse(FACILITY_REFUSALS.keepsUntilPast);
    const facts = { homeId, staffId, since: today, untilDay, ended: null };
    return accept(
      accessGiven(homeId, staffId, reason, untilDay && endOf(untilDay)),
      added(HomeKeeping, { id: keepingId, scopeId: actor.organisationId }, facts),
    );
  },
});

/** She looks after this home no more, also where it is the one she was let in with: those who stay there leave her view. */
export const takeHomeBack = defineAct({
  ...GRANT,
  name: 'facility.take-home-back',
  input: z.strictObject({ homeId: AnyId, staffId: AnyId }),
  knows: ({ homeId, staffId }) => ({
    colleague: mustKnow(StaffMember, staffId),
    keepings: allKnown(HomeKeeping, { homeId, staffId }),
  }),
  decide({ homeId, staffId }, { colleague, keepings }, { today }) {
    const open = keepings.filter((one) => isKeeping(one, today));
    const first = colleague.homeId === homeId;
    if (open.length === 0 && !first) return refuse(FACILITY_REFUSALS.keepsNot);
    return accept(
      ...open.map(({ id }) => changed(HomeKeeping, id, { ended: today })),
      ...(first ? [changed(StaffMember, staffId, { homeId: null })] : []),
      { is: 'access-ended', scopeId: homeId, staffId },
    );
  },
});

/** Whose roles write of stays. To others a home would look like a door and be none. */
export function mayKeep({ leftOn, roles }: StaffMemberFacts): boolean {
  return leftOn === null && reachInOwn(roles).writes.includes('placement');
}
