import { z } from 'zod';
import { dayInIndia, daysFrom } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { adulthoodOf } from './stay.ts';

export const LEAVE_KINDS = [
  'examination',
  'school',
  'family',
  'illness-in-family',
  'funeral',
  'wedding',
  'hospital',
  'court',
  'work',
  'outing',
  'other',
] as const;
export const LEAVE_PERMISSIONS = ['committee', 'magistrate', 'own-wish', 'not-yet'] as const;

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

const facts = z.strictObject({
  personId: AnyId,
  placementId: AnyId,
  kind: z.enum(LEAVE_KINDS),
  goesAt: Moment,
  dueBack: Moment,
  /** Days of travel, which the law does not count. */
  journeyDays: z.int().min(0).max(30),
  /** The town, not the address. */
  town: Words(100),
  escort: Words(200),
  permission: z.enum(LEAVE_PERMISSIONS),
  /** Number and day of the permission. */
  orderRef: Words(200),
  /** Why longer than the seven days that JJ Act s.98 speaks of. */
  longerWhy: Words(500),
  leftAt: Moment.nullable(),
  backAt: Moment.nullable(),
  calledOff: Moment.nullable(),
  calledOffWhy: Words(500),
  note: Words(1000),
});

/** Time away from the home, with the bed kept: an examination, a funeral, an afternoon in town. */
export const Leave = defineRecord({
  kind: 'leave',
  compartment: 'placement',
  facts,
  moments: ['goesAt', 'dueBack', 'leftAt', 'backAt', 'calledOff'],
  holds: ({ goesAt, dueBack, leftAt, backAt }) =>
    dueBack > goesAt && (backAt === null || (leftAt !== null && backAt >= leftAt)),
});
export type LeaveFacts = z.infer<typeof facts>;
export const NewLeave = facts.omit({ leftAt: true, backAt: true, calledOff: true, calledOffWhy: true });

/** JJ Act s.98: generally not longer than seven days, the journey not counted. */
const USUAL_DAYS = 7;

export type LeaveState = 'called-off' | 'back' | 'overdue' | 'out' | 'planned' | 'missed';

/** How a leave stands at that moment. `missed`: she should have gone, and nobody wrote that she did. */
export function leaveState(
  leave: Pick<LeaveFacts, 'calledOff' | 'backAt' | 'leftAt' | 'dueBack' | 'goesAt'>,
  now: string,
): LeaveState {
  if (leave.calledOff !== null) return 'called-off';
  if (leave.backAt !== null) return 'back';
  if (leave.leftAt !== null) return leave.dueBack < now ? 'overdue' : 'out';
  return leave.dueBack < now ? 'missed' : 'planned';
}

export function isOut(leave: Pick<LeaveFacts, 'leftAt' | 'backAt' | 'calledOff'>): boolean {
  return leave.leftAt !== null && leave.backAt === null && leave.calledOff === null;
}

/** Whether a night lies in it. An afternoon out is no leave that a committee grants. */
export function isOverNight({ goesAt, dueBack }: Pick<LeaveFacts, 'goesAt' | 'dueBack'>): boolean {
  return dayInIndia(goesAt) !== dayInIndia(dueBack);
}

/** Whether the committee has to allow it: a child, and a night away. An adult asks nobody. */
export function wantsPermission(
  leave: Pick<LeaveFacts, 'goesAt' | 'dueBack'>,
  person: Pick<PersonFacts, 'born' | 'birthBasis'>,
): boolean {
  return isOverNight(leave) && adulthoodOf(person, day(dayInIndia(leave.goesAt))) !== 'adult';
}

export function hasPermission({ permission, orderRef }: Pick<LeaveFacts, 'permission' | 'orderRef'>): boolean {
  return (permission === 'committee' || permission === 'magistrate') && orderRef !== null;
}

/** Longer than the law usually allows a child, and nobody wrote why. */
export function isTooLong({
  goesAt,
  dueBack,
  journeyDays,
  longerWhy,
}: Pick<LeaveFacts, 'goesAt' | 'dueBack' | 'journeyDays' | 'longerWhy'>): boolean {
  return longerWhy === null && daysFrom(dayInIndia(goesAt), dayInIndia(dueBack)) - journeyDays > USUAL_DAYS;
}
