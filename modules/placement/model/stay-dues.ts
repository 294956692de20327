import { hasRole } from '#kernel/actor.ts';
import { addDays, dayInIndia } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { Person } from '#modules/person/model/person.ts';
import { Belonging, belongingState } from './belonging.ts';
import { hasPermission, Leave, type LeaveFacts, leaveState, wantsPermission } from './leave.ts';
import { LeavingWish } from './leaving-wish.ts';
import { orderedUntil } from './order-rules.ts';
import { Placement, type PlacementFacts } from './placement.ts';
import { adulthoodOf } from './stay.ts';
import { StayOrder } from './stay-order.ts';
import { Transfer, transferState } from './transfer.ts';

/** So many days before an order ends somebody asks for the next, and asks her what she wants. */
const ORDER_WARN_DAYS = 14;

type Now = { today: string; at: string };

/** What a stay asks of those who keep it: leaves, orders that end, wishes to leave, transfers, things that are hers. */
export const stayDues: DueMaker = (reader, actor, now) => {
  if (!hasRole(actor, 'case-manager', 'shelter-warden')) return [];
  const open = reader.all(Placement).filter(({ discharged }) => discharged === null);
  return [
    ...wishes(reader),
    ...reader.all(Leave).flatMap((leave) => ofLeave(leave, reader, now)),
    ...open.flatMap((stay) => ofOrders(stay, reader, now)),
    ...open.flatMap((stay) => ofAge(stay, reader, now)),
    ...transfers(reader, now),
    ...things(reader, now),
  ];
};

type Said = { id: string; key: string; personId: string; placementId: string };

function due({ id, key, personId, placementId }: Said, when: { dueOn?: string | null; dueAt?: string }): Due {
  return {
    id,
    sentence: { key: `placement:due.${key}` },
    track: 'protection',
    personIds: [personId],
    dueOn: when.dueOn ?? null,
    dueAt: when.dueAt ?? null,
    address: ['w', placementId],
  };
}

/** Said and not answered: for an adult every hour of silence is an hour kept in. */
function wishes(reader: Reader): Due[] {
  return reader
    .all(LeavingWish)
    .filter(({ answer }) => answer === null)
    .map(({ id, said, personId, placementId }) =>
      due({ id: `wish-${id}`, key: 'wantsToLeave', personId, placementId }, { dueAt: said }),
    );
}

function ofLeave(leave: Stored<LeaveFacts>, reader: Reader, { today, at }: Now): Due[] {
  const { id, personId, placementId, goesAt, dueBack } = leave;
  const said = (key: string) => ({ id: `leave-${id}`, key: `leave.${key}`, personId, placementId });
  const state = leaveState(leave, at);
  if (state === 'overdue') return [due(said('overdue'), { dueAt: dueBack })];
  if (state === 'out') return dayInIndia(dueBack) === today ? [due(said('back'), { dueAt: dueBack })] : [];
  if (state === 'missed') return [due(said('missed'), { dueAt: goesAt })];
  if (state !== 'planned') return [];
  const person = reader.get(Person, personId);
  if (person && wantsPermission(leave, person) && !hasPermission(leave)) {
    return [due(said('permission'), { dueOn: dayInIndia(goesAt) })];
  }
  return dayInIndia(goesAt) <= today ? [due(said('goes'), { dueAt: goesAt })] : [];
}

function ofOrders({ id, personId }: Stored<PlacementFacts>, reader: Reader, { today }: Now): Due[] {
  const orders = reader.all(StayOrder).filter(({ placementId }) => placementId === id);
  const until = orderedUntil(orders);
  if (until === null || until > addDays(today, ORDER_WARN_DAYS)) return [];
  const key = until < today ? 'orderOver' : 'orderEnds';
  return [due({ id: `order-end-${id}`, key, personId, placementId: id }, { dueOn: until })];
}

/** Came as a child and is of age: what an order or her mother decided then, she decides now. */
function ofAge(stay: Stored<PlacementFacts>, reader: Reader, { today }: Now): Due[] {
  const { id, personId, basis, admitted } = stay;
  const person = reader.get(Person, personId);
  if (!person || basis === 'voluntary' || basis === 'medical') return [];
  const grewUp = adulthoodOf(person, admitted) === 'child' && adulthoodOf(person, day(today)) === 'adult';
  return grewUp ? [due({ id: `of-age-${id}`, key: 'ofAge', personId, placementId: id }, { dueOn: today })] : [];
}

function transfers(reader: Reader, { today }: Now): Due[] {
  return reader.all(Transfer).flatMap((transfer) => {
    const { id, personId, fromPlacementId: placementId, plannedOn, handedAt } = transfer;
    const said = (key: string) => ({ id: `transfer-${id}`, key: `transfer.${key}`, personId, placementId });
    const state = transferState(transfer);
    if (state === 'on-the-way') return [due(said('acknowledge'), { dueAt: handedAt ?? '' })];
    if (state !== 'planned') return [];
    return plannedOn === null || plannedOn <= today ? [due(said('handOver'), { dueOn: plannedOn })] : [];
  });
}

/** Handed out and not acknowledged, or still with us although she has left. One line a stay, not one a thing. */
function things(reader: Reader, { today }: Now): Due[] {
  const all = reader.all(Belonging);
  return reader.all(Placement).flatMap(({ id, personId, discharged }) => {
    const hers = all.filter(({ placementId }) => placementId === id).map(belongingState);
    const said = (key: string) => ({ id: `things-${id}`, key: `things.${key}`, personId, placementId: id });
    if (hers.includes('given')) return [due(said('acknowledge'), { dueOn: today })];
    return discharged !== null && hers.includes('kept')
      ? [due(said('giveBack'), { dueOn: discharged.latest ?? today })]
      : [];
  });
}
