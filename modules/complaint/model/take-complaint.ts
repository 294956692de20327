import { z } from 'zod';
import { type Asking, allKnown, defineAct, mustKnowIfNamed } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, accessGiven, added, refuse, scopeOpened, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { OUTSIDE_ROLES, ROLES } from '#kernel/need-to-know.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { StaffMember, type StaffMemberFacts } from '#modules/staff/model/staff-member.ts';
import { Complaint, complaintFacts } from './complaint.ts';
import { COMPLAINT_REFUSALS } from './complaint-refusals.ts';

/** She hears within thirty days (DPDP Rules 2025 r.14(3) allows ninety, and to promise less). */
export const ANSWER_DAYS = 30;
/** Anybody of ours may be the one she tells. */
export const COMPLAINT_TAKERS = ROLES.filter((role) => !OUTSIDE_ROLES.includes(role));
/** Whoever looks into it can go to everybody it is about, and does not live in one home with them. */
export const COMPLAINT_HANDLERS = ['director', 'case-manager', 'counsellor', 'legal-officer', 'administrator'] as const;
export const WHY_LET_IN = 'complaint';

const New = complaintFacts.pick({
  complainantId: true,
  from: true,
  fromWords: true,
  cameHow: true,
  about: true,
  aboutStaffIds: true,
  aboutHomeId: true,
  ownWords: true,
  lang: true,
  wants: true,
  received: true,
  answerSafely: true,
  handlerId: true,
});
export type NewComplaint = z.infer<typeof New>;
type Colleagues = readonly Stored<StaffMemberFacts>[];

/**
 * Somebody complains. From here on it is read by whoever looks into it, by those who see that it is answered, and, until it
 * is taken up, by whoever wrote it down. Whoever it is about is none of them.
 */
export const takeComplaint = defineAct({
  name: 'complaint.take-complaint',
  input: z.strictObject({
    complaintId: AnyId,
    complaint: New,
    overseerId: AnyId.nullable(),
    /** A device that was written before this was asked sends none. */
    tellsOfChildHarm: z.boolean().default(false),
  }),
  by: COMPLAINT_TAKERS,
  answeredBy: 'server',
  knows: ({ complaint }) => ({
    colleagues: allKnown(StaffMember, {}),
    ...mustKnowIfNamed(Person, complaint.complainantId),
    ...mustKnowIfNamed(Organisation, complaint.aboutHomeId),
  }),
  decide({ complaintId, complaint, overseerId, tellsOfChildHarm }, { colleagues }, asking) {
    const overseers = overseersOf(complaint, overseerId, colleagues);
    const wrong = refuseSaid(complaint, asking) ?? refuseHands(complaint, overseerId, overseers, colleagues);
    if (wrong) return refuse(wrong);
    const { complainantId, handlerId, received } = complaint;
    const readers = [...new Set([handlerId, ...overseers])].filter((id) => id !== asking.actor.staffId);
    const facts = {
      ...{
        ...complaint,
        takenBy: asking.actor.staffId,
        overseerIds: overseers,
        guard: null,
        watchOn: null,
        overOn: null,
        steps: [],
      },
      childHarmKnown: tellsOfChildHarm ? (received.latest ?? asking.today) : null,
      answerBy: addDays(received.latest ?? asking.today, ANSWER_DAYS),
    };
    return accept(
      scopeOpened(Complaint, complaintId),
      // Whoever has a conflict of interest with her is kept out by this link, whatever else lets in.
      ...(complainantId ? [scopesLinked(complaintId, complainantId, ['person'])] : []),
      added(Complaint, { id: complaintId }, facts),
      ...readers.map((id) => accessGiven(complaintId, id, WHY_LET_IN)),
    );
  },
});

function refuseSaid(complaint: NewComplaint, { today, actor }: Asking): Refusal | null {
  const { about, aboutStaffIds, aboutHomeId, from, complainantId, received } = complaint;
  if (isSurelyBefore(day(today), received)) return { ...COMPLAINT_REFUSALS.notYet, fields: ['received'] };
  if (about === 'colleague' && aboutStaffIds.length === 0) return COMPLAINT_REFUSALS.whoMissing;
  if (about === 'home' && aboutHomeId === null) return COMPLAINT_REFUSALS.homeMissing;
  if (from === 'anonymous' && complainantId !== null) return COMPLAINT_REFUSALS.anonymousNamed;
  return aboutStaffIds.includes(actor.staffId) ? COMPLAINT_REFUSALS.aboutYou : null;
}

function refuseHands(
  { complainantId, handlerId, aboutStaffIds }: NewComplaint,
  overseerId: string | null,
  overseers: readonly string[],
  colleagues: Colleagues,
): Refusal | null {
  const rolesOf = (id: string) => colleagues.find((one) => one.id === id && one.leftOn === null)?.roles ?? [];
  if (complainantId && aboutStaffIds.some((id) => rolesOf(id).includes('director')))
    return COMPLAINT_REFUSALS.nameInWords;
  const wrong = refuseHandler(handlerId, aboutStaffIds, colleagues);
  if (wrong) return wrong;
  if (overseerId && aboutStaffIds.includes(overseerId)) return COMPLAINT_REFUSALS.overseerAccused;
  return overseers.some((id) => id !== handlerId) ? null : COMPLAINT_REFUSALS.overseerMissing;
}

/** Whoever looks into it: of ours, still here, of a role that may, and nobody it is about. */
export function refuseHandler(handlerId: string, accused: readonly string[], colleagues: Colleagues): Refusal | null {
  if (accused.includes(handlerId)) return COMPLAINT_REFUSALS.handlerAccused;
  const handler = colleagues.find(({ id, leftOn }) => id === handlerId && leftOn === null);
  return handler?.roles.some((role) => (COMPLAINT_HANDLERS as readonly string[]).includes(role))
    ? null
    : COMPLAINT_REFUSALS.handlerRole;
}

/** The directors, but for those it is about; and whoever was named besides, of the roles that may. */
function overseersOf({ aboutStaffIds }: NewComplaint, named: string | null, colleagues: Colleagues): string[] {
  const fits = ({ id, leftOn, roles }: Stored<StaffMemberFacts>) =>
    leftOn === null &&
    !aboutStaffIds.includes(id) &&
    (roles.includes('director') || (id === named && refuseHandler(id, aboutStaffIds, colleagues) === null));
  return colleagues.filter(fits).map(({ id }) => id);
}
