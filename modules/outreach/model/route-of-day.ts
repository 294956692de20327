import { addDays } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import type { LaneOrderFacts } from './lane-order.ts';
import type { OutreachAreaFacts } from './outreach-area.ts';
import type { OutreachContactFacts, TrustStepFacts } from './outreach-contact.ts';
import type { OutreachVisitFacts } from './outreach-visit.ts';
import { lastStep } from './trust-lifecycle.ts';

type Contact = Stored<OutreachContactFacts>;
type Area = Stored<OutreachAreaFacts>;
/** `ordered`: in the order she chose; else by the hour. */
export type Stop = { area: Area | null; contacts: readonly Contact[]; ordered: boolean };
export type RouteOfDay = {
  stops: readonly Stop[];
  count: number;
  /** Not met for a month, and nothing planned: the last thing on the page, for whoever has time left. */
  longNotMet: readonly Contact[];
};

type Known = {
  contacts: readonly Contact[];
  areas: readonly Area[];
  visits: readonly Stored<OutreachVisitFacts>[];
  steps: readonly Stored<TrustStepFacts>[];
  /** The ways through the lanes that she chose herself. */
  orders: readonly LaneOrderFacts[];
};

const A_MONTH = 30;
const OVER: readonly string[] = ['exited', 'no_contact_wanted'];

/**
 * Whom one worker meets today: area by area, in each in the order in which she goes there, else by the hour until which it is
 * safe. Whom her order does not name yet comes after the others, by the hour.
 */
export function routeOf(workerId: string, today: string, known: Known): RouteOfDay {
  const mine = known.contacts.filter((contact) => contact.workerId === workerId);
  const due = mine.filter(({ nextOn }) => nextOn !== null && nextOn <= today);
  return {
    stops: stopsOf(due, known.areas, waysOf(workerId, known.orders)),
    count: due.length,
    longNotMet: longNotMetOf(mine, today, known),
  };
}

type Ways = ReadonlyMap<string, readonly string[]>;

function waysOf(workerId: string, orders: readonly LaneOrderFacts[]): Ways {
  return new Map(orders.filter((one) => one.workerId === workerId).map((one) => [one.areaId, one.contactIds]));
}

function stopsOf(due: readonly Contact[], areas: readonly Area[], ways: Ways): Stop[] {
  const stops = [...new Set(due.map(({ areaId }) => areaId))].map((areaId) => ({
    area: areas.find(({ id }) => id === areaId) ?? null,
    contacts: due
      .filter((contact) => contact.areaId === areaId)
      .toSorted((a, b) => placeOf(a, ways) - placeOf(b, ways) || bySafeHour(a, b)),
    ordered: (ways.get(areaId) ?? []).length > 0,
  }));
  // The area where somebody is only safe early comes first; of equal hours, by name.
  return stops.toSorted(
    (a, b) => firstHour(a).localeCompare(firstHour(b)) || (a.area?.name ?? '').localeCompare(b.area?.name ?? ''),
  );
}

/** Where on her way she comes past. */
function placeOf({ id, areaId }: Contact, ways: Ways): number {
  const place = ways.get(areaId)?.indexOf(id) ?? -1;
  return place === -1 ? Number.MAX_SAFE_INTEGER : place;
}

const LATE = '99:99';

function bySafeHour(a: Contact, b: Contact): number {
  const until = (one: Contact) => one.nextUntil ?? LATE;
  const from = (one: Contact) => one.nextFrom ?? LATE;
  return until(a).localeCompare(until(b)) || from(a).localeCompare(from(b)) || a.alias.localeCompare(b.alias);
}

function firstHour({ contacts }: Stop): string {
  const hours = contacts.map(({ nextUntil, nextFrom }) => nextUntil ?? nextFrom ?? LATE);
  return hours.sort()[0] ?? LATE;
}

function longNotMetOf(mine: readonly Contact[], today: string, { visits, steps }: Known): Contact[] {
  const before = addDays(today, -A_MONTH);
  const waits = mine.filter(({ id, nextOn }) => {
    const stage = lastStep(steps.filter(({ contactId }) => contactId === id))?.stage ?? 'first_contact';
    return nextOn === null && !OVER.includes(stage) && lastMet(id) < before;
  });
  return waits.toSorted((a, b) => lastMet(a.id).localeCompare(lastMet(b.id)));

  function lastMet(id: string): string {
    const days = visits
      .filter(({ contactId, met }) => contactId === id && met === 'met')
      .map(({ happened }) => happened.latest ?? '');
    const first = mine.find((one) => one.id === id)?.firstContact.latest ?? '';
    return [...days, first].sort().at(-1) ?? '';
  }
}
