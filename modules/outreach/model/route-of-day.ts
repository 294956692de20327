import { addDays } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import type { OutreachAreaFacts } from './outreach-area.ts';
import type { OutreachContactFacts, TrustStepFacts } from './outreach-contact.ts';
import type { OutreachVisitFacts } from './outreach-visit.ts';
import { lastStep } from './trust-lifecycle.ts';

type Contact = Stored<OutreachContactFacts>;
type Area = Stored<OutreachAreaFacts>;
export type Stop = { area: Area | null; contacts: readonly Contact[] };
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
};

const A_MONTH = 30;
const OVER: readonly string[] = ['exited', 'no_contact_wanted'];

/** Whom one worker meets today: area by area, in each by the hour until which it is safe. */
export function routeOf(workerId: string, today: string, known: Known): RouteOfDay {
  const mine = known.contacts.filter((contact) => contact.workerId === workerId);
  const due = mine.filter(({ nextOn }) => nextOn !== null && nextOn <= today);
  return { stops: stopsOf(due, known.areas), count: due.length, longNotMet: longNotMetOf(mine, today, known) };
}

function stopsOf(due: readonly Contact[], areas: readonly Area[]): Stop[] {
  const stops = [...new Set(due.map(({ areaId }) => areaId))].map((areaId) => ({
    area: areas.find(({ id }) => id === areaId) ?? null,
    contacts: due.filter((contact) => contact.areaId === areaId).toSorted(bySafeHour),
  }));
  // The area where somebody is only safe early comes first; of equal hours, by name.
  return stops.toSorted(
    (a, b) => firstHour(a).localeCompare(firstHour(b)) || (a.area?.name ?? '').localeCompare(b.area?.name ?? ''),
  );
}

const LATE = '99:99';

function bySafeHour(a: Contact, b: Contact): number {
  const until = (one: Contact) => one.nextUntil ?? LATE;
  const from = (one: Contact) => one.nextFrom ?? LATE;
  return until(a).localeCompare(until(b)) || from(a).localeCompare(from(b)) || a.alias.localeCompare(b.alias);
}

function firstHour({ contacts: [first] }: Stop): string {
  return first?.nextUntil ?? first?.nextFrom ?? LATE;
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
