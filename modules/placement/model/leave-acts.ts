import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { hasPermission, isOut, isTooLong, Leave, type LeaveFacts, NewLeave, wantsPermission } from './leave.ts';
import { Placement } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { adulthoodOf } from './stay.ts';

const KEEPERS = ['case-manager', 'shelter-warden'] as const;

/** Plans a leave. For a child it may be planned before the committee has answered; she goes only when it has. */
export const planLeave = defineAct({
  name: 'placement.plan-leave',
  input: z.strictObject({ leaveId: AnyId, leave: NewLeave }),
  by: KEEPERS,
  knows: ({ leave }) => ({
    placement: mustKnow(Placement, leave.placementId),
    person: mustKnow(Person, leave.personId),
    others: allKnown(Leave, { placementId: leave.placementId }),
  }),
  decide({ leaveId, leave }, { placement, person, others }) {
    if (placement.discharged || placement.personId !== person.id) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    const wrong = refuseTimes(leave, person);
    if (wrong) return refuse(wrong);
    if (others.some((other) => meets(other, leave))) return refuse(PLACEMENT_REFUSALS.leavesMeet);
    const state = { leftAt: null, backAt: null, calledOff: null, calledOffWhy: null };
    // An adult asks nobody: whatever a form says, her leave rests on her own wish.
    const isAdult = adulthoodOf(person, day(dayInIndia(leave.goesAt))) === 'adult';
    const permission = isAdult ? ('own-wish' as const) : leave.permission;
    return accept(added(Leave, { id: leaveId, scopeId: placement.scopeId }, { ...leave, permission, ...state }));
  },
});

/** The committee or the magistrate has allowed it: number and day. */
export const permitLeave = defineAct({
  name: 'placement.permit-leave',
  input: z.strictObject({
    leaveId: AnyId,
    permission: z.enum(['committee', 'magistrate']),
    orderRef: z.string().trim().min(1).max(200),
  }),
  by: KEEPERS,
  knows: ({ leaveId }) => ({ leave: mustKnow(Leave, leaveId) }),
  decide({ permission, orderRef }, { leave }) {
    if (isOver(leave)) return refuse(PLACEMENT_REFUSALS.leaveOver);
    return accept(changed(Leave, leave.id, { permission, orderRef }));
  },
});

/** She goes. A child goes over night only with permission and with somebody; an adult just goes. */
export const startLeave = defineAct({
  name: 'placement.start-leave',
  input: z.strictObject({
    leaveId: AnyId,
    placementId: AnyId,
    personId: AnyId,
    leftAt: Moment,
    escort: z.string().trim().min(1).max(200).nullable(),
  }),
  by: KEEPERS,
  knows: ({ leaveId, placementId, personId }) => ({
    leave: mustKnow(Leave, leaveId),
    placement: mustKnow(Placement, placementId),
    person: mustKnow(Person, personId),
    others: allKnown(Leave, { placementId }),
  }),
  decide({ leaveId, leftAt, escort }, { leave, placement, person, others }, { now, today }) {
    const isHers = placement.personId === person.id && leave.placementId === placement.id;
    if (!isHers || placement.discharged) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    if (isOver(leave) || leave.leftAt !== null) return refuse(PLACEMENT_REFUSALS.leaveOver);
    if (others.some((other) => other.id !== leaveId && isOut(other))) return refuse(PLACEMENT_REFUSALS.outAlready);
    if (leftAt > now) return refuse({ ...PLACEMENT_REFUSALS.notYet, fields: ['leftAt'], values: { today } });
    const withWhom = escort ?? leave.escort;
    if (wantsPermission(leave, person)) {
      if (!hasPermission(leave)) return refuse(PLACEMENT_REFUSALS.leaveNeedsPermission);
      if (withWhom === null) return refuse(PLACEMENT_REFUSALS.leaveNeedsEscort);
    }
    return accept(changed(Leave, leave.id, { leftAt, escort: withWhom }));
  },
});

/** She is back. */
export const endLeave = defineAct({
  name: 'placement.end-leave',
  input: z.strictObject({ leaveId: AnyId, backAt: Moment, note: z.string().trim().min(1).max(1000).nullable() }),
  by: KEEPERS,
  knows: ({ leaveId }) => ({ leave: mustKnow(Leave, leaveId) }),
  decide({ backAt, note }, { leave }, { now, today }) {
    if (!isOut(leave) || leave.leftAt === null) return refuse(PLACEMENT_REFUSALS.notOut);
    if (backAt > now) return refuse({ ...PLACEMENT_REFUSALS.notYet, fields: ['backAt'], values: { today } });
    if (backAt < leave.leftAt) return refuse(PLACEMENT_REFUSALS.backBeforeLeft);
    return accept(changed(Leave, leave.id, { backAt, note: note ?? leave.note }));
  },
});

/** She comes back later than was said; for a child a longer leave needs its own reason. */
export const extendLeave = defineAct({
  name: 'placement.extend-leave',
  input: z.strictObject({
    leaveId: AnyId,
    personId: AnyId,
    dueBack: Moment,
    longerWhy: z.string().trim().min(1).max(500).nullable(),
  }),
  by: KEEPERS,
  knows: ({ leaveId, personId }) => ({ leave: mustKnow(Leave, leaveId), person: mustKnow(Person, personId) }),
  decide({ dueBack, longerWhy }, { leave, person }) {
    if (isOver(leave) || leave.personId !== person.id) return refuse(PLACEMENT_REFUSALS.leaveOver);
    const after = { ...leave, dueBack, longerWhy: longerWhy ?? leave.longerWhy };
    const wrong = refuseTimes(after, person);
    return wrong ? refuse(wrong) : accept(changed(Leave, leave.id, { dueBack, longerWhy: after.longerWhy }));
  },
});

/** It comes to nothing. */
export const callOffLeave = defineAct({
  name: 'placement.call-off-leave',
  input: z.strictObject({ leaveId: AnyId, why: z.string().trim().min(1).max(500) }),
  by: KEEPERS,
  knows: ({ leaveId }) => ({ leave: mustKnow(Leave, leaveId) }),
  decide({ why }, { leave }, { now }) {
    if (isOver(leave)) return refuse(PLACEMENT_REFUSALS.leaveOver);
    if (leave.leftAt !== null) return refuse(PLACEMENT_REFUSALS.outAlready);
    return accept(changed(Leave, leave.id, { calledOff: now, calledOffWhy: why }));
  },
});

function isOver({ backAt, calledOff }: Pick<LeaveFacts, 'backAt' | 'calledOff'>): boolean {
  return backAt !== null || calledOff !== null;
}

/** Two leaves at one time: one of them is a slip, and the board would not know which to believe. */
function meets(other: LeaveFacts, leave: Pick<LeaveFacts, 'goesAt' | 'dueBack'>): boolean {
  return !isOver(other) && other.goesAt < leave.dueBack && leave.goesAt < other.dueBack;
}

type Times = Pick<LeaveFacts, 'goesAt' | 'dueBack' | 'journeyDays' | 'longerWhy'>;

function refuseTimes(leave: Times, person: Pick<PersonFacts, 'born' | 'birthBasis'>): Refusal | null {
  if (leave.dueBack <= leave.goesAt) return PLACEMENT_REFUSALS.backBeforeLeft;
  return wantsPermission(leave, person) && isTooLong(leave) ? PLACEMENT_REFUSALS.leaveTooLong : null;
}
