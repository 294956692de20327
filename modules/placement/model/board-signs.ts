import { addDays, dayInIndia } from '#kernel/calendar.ts';
import { isMasked } from '#kernel/masks.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { Bed, type BedFacts } from '#modules/facility/model/bed.ts';
import { BedUse } from '#modules/facility/model/bed-use.ts';
import { Hearing } from '#modules/proceeding/model/proceeding.ts';
import { isOut, Leave, type LeaveFacts, leaveState } from './leave.ts';
import { LeavingWish } from './leaving-wish.ts';
import { orderedUntil } from './order-rules.ts';
import { Placement } from './placement.ts';
import { StayOrder } from './stay-order.ts';
import { Transfer, transferState } from './transfer.ts';
import { Visit } from './visit.ts';

export type Now = { today: string; at: string };

/** What a card says besides who and where: what cannot wait comes first. */
export type StaySign =
  | { is: 'wants-to-leave'; at: string }
  | { is: 'overdue' | 'out'; at: string }
  | { is: 'on-the-way' | 'transfer'; toId: string; on: string | null }
  | { is: 'order-ends'; on: string }
  | { is: 'leave'; kind: LeaveFacts['kind']; from: string; to: string }
  /** Who may know of the court is told; a warden is told that she goes out, and when. */
  | { is: 'hearing' | 'goes-out' | 'may-go-out'; on: string };

const LEAVE_SHOWN_DAYS = 40;
const COURT_SHOWN_DAYS = 40;
const ORDER_SHOWN_DAYS = 14;

type Stay = { id: string; personId: string };
type DayOut = { on: string; sure: boolean };

export function signsOf(stay: Stay, reader: Reader, { today, at }: Now, out?: DayOut): StaySign[] {
  const { id: placementId, personId } = stay;
  const of = <T extends { placementId: string }>(all: readonly T[]) =>
    all.filter((one) => one.placementId === placementId);
  const wish = of(reader.all(LeavingWish)).find(({ answer }) => answer === null);
  const until = orderedUntil(of(reader.all(StayOrder)));
  return [
    ...(wish ? [{ is: 'wants-to-leave' as const, at: wish.said }] : []),
    ...awayNow(of(reader.all(Leave)), at),
    ...going(placementId, reader),
    ...(until !== null && until <= addDays(today, ORDER_SHOWN_DAYS) ? [{ is: 'order-ends' as const, on: until }] : []),
    ...nextLeave(of(reader.all(Leave)), { today, at }),
    ...(nextDayInCourt(personId, reader, today) ?? goesOut(out)),
  ];
}

/** Her next day in court, for whoever may know of it; null where there is none to know of. */
function nextDayInCourt(personId: string, reader: Reader, today: string): StaySign[] | null {
  const [next] = reader
    .all(Hearing)
    .filter((one) => one.personId === personId && one.outcome === null && !one.adjourned && one.on >= today)
    .toSorted((a, b) => a.on.localeCompare(b.on));
  if (!next || next.on > addDays(today, COURT_SHOWN_DAYS)) return null;
  if (!isMasked(next)) return [{ is: 'hearing', on: next.on }];
  const leaves = next.presence === 'needed' || next.presence === 'not-known';
  return leaves ? goesOut({ on: next.on, sure: next.presence === 'needed' }) : null;
}

/** For everybody else: that she goes out, and when. */
function goesOut(out: DayOut | undefined): StaySign[] {
  return out ? [{ is: out.sure ? 'goes-out' : 'may-go-out', on: out.on }] : [];
}

function awayNow(leaves: readonly LeaveFacts[], at: string): StaySign[] {
  const out = leaves.find(isOut);
  if (!out) return [];
  return [{ is: leaveState(out, at) === 'overdue' ? 'overdue' : 'out', at: out.dueBack }];
}

function nextLeave(leaves: readonly LeaveFacts[], { today, at }: Now): StaySign[] {
  const [next] = leaves
    .filter((leave) => leaveState(leave, at) === 'planned')
    .toSorted((a, b) => a.goesAt.localeCompare(b.goesAt));
  if (!next || dayInIndia(next.goesAt) > addDays(today, LEAVE_SHOWN_DAYS)) return [];
  return [{ is: 'leave', kind: next.kind, from: dayInIndia(next.goesAt), to: dayInIndia(next.dueBack) }];
}

function going(placementId: string, reader: Reader): StaySign[] {
  return reader.all(Transfer).flatMap((one): StaySign[] => {
    if (one.fromPlacementId !== placementId) return [];
    const state = transferState(one);
    if (state === 'on-the-way') return [{ is: 'on-the-way', toId: one.toId, on: null }];
    return state === 'planned' ? [{ is: 'transfer', toId: one.toId, on: one.plannedOn }] : [];
  });
}

/** The bed she sleeps in, where this device may know it. */
export function bedOf(placementId: string, reader: Reader): Stored<BedFacts> | null {
  const use = reader.all(BedUse).find((one) => one.placementId === placementId && one.untilAt === null);
  return use ? reader.get(Bed, use.bedId) : null;
}

export type Expected = { visits: number; back: number; going: number; arriving: number };

/** What this day still brings to the homes: counts, for a sentence above the board. */
export function expectedToday(reader: Reader, { today, at }: Now): Expected {
  const open = new Set(reader.all(Placement).flatMap(({ id, discharged }) => (discharged === null ? [id] : [])));
  const leaves = reader.all(Leave).filter(({ placementId }) => open.has(placementId));
  const isToday = (moment: string | null) => moment !== null && dayInIndia(moment) === today;
  return {
    visits: reader.all(Visit).filter((one) => open.has(one.placementId) && one.at === null && isToday(one.plannedFor))
      .length,
    back: leaves.filter((one) => isOut(one) && isToday(one.dueBack)).length,
    going: leaves.filter((one) => leaveState(one, at) === 'planned' && isToday(one.goesAt)).length,
    arriving: reader.all(Transfer).filter((one) => transferState(one) === 'on-the-way').length,
  };
}
