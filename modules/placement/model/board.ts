import { addDays, daysFrom } from '#kernel/calendar.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { daysBetween } from '#kernel/dated-order.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import type { BedFacts } from '#modules/facility/model/bed.ts';
import { Organisation, type OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { bedOf, type Now, type StaySign, signsOf } from './board-signs.ts';
import { Placement, type PlacementFacts } from './placement.ts';
import { missingOrder } from './stay.ts';
import { Transfer, type TransferFacts, transferState } from './transfer.ts';
import { Visit, type VisitFacts } from './visit.ts';
import { VisitRule, type VisitRuleFacts } from './visit-rule.ts';
import { isInForce } from './visiting.ts';

/** One card of the board: who, where, for how long, who may visit, what is next, what paper is missing. Never why. */
export type BoardStay = {
  stay: Stored<PlacementFacts>;
  person: Stored<PersonFacts>;
  place: Stored<OrganisationFacts> | null;
  rule: Stored<VisitRuleFacts> | null;
  nextVisit: Stored<VisitFacts> | null;
  missing: ReturnType<typeof missingOrder>;
  signs: StaySign[];
  bed: Stored<BedFacts> | null;
};

export type BoardHome = {
  home: Stored<OrganisationFacts>;
  stays: BoardStay[];
  /** Beds in use, by whomever; null where it could not be counted. */
  taken: number | null;
  /** Null where nobody wrote how many beds there are, or nobody counted those in use. Below zero: more people than beds. */
  free: number | null;
  /** Beds that are out of use for a while. */
  closed: number;
  /** On the way here. */
  arriving: Stored<TransferFacts>[];
};

/** Beds of a home as the server counts them, for it alone sees every home. */
export type BedsCounted = { taken: number; closed: number };
export type Counted = ReadonlyMap<string, BedsCounted> | null;

/** The next day on which somebody goes out, by person, as the server tells it to those who read her stay. */
export type DaysOut = ReadonlyMap<string, { on: string; sure: boolean }>;
const NO_DAYS: DaysOut = new Map();

export type Board = { homes: BoardHome[]; elsewhere: BoardStay[]; gone: BoardStay[] };

const GONE_FOR_DAYS = 7;

/**
 * Who is where today, as far as this colleague may know. `counted` are the beds of every home, for there may be
 * people in them whom she may not know; null where it could not be asked, and then no bed is called free.
 */
export function boardOf(reader: Reader, now: Now, counted: Counted, out: DaysOut = NO_DAYS): Board {
  const { today } = now;
  const stays = reader.all(Placement).flatMap((stay) => cardOf(stay, reader, now, out) ?? []);
  const open = stays.filter(({ stay }) => stay.discharged === null).sort(byAdmission);
  const homes = reader.all(Organisation).filter(({ kind }) => kind === 'home');
  const isHere = homeOf(homes);
  return {
    homes: homes
      .map((home) => homeWith(home, open, reader, counted))
      .sort((a, b) => a.home.name.localeCompare(b.home.name)),
    elsewhere: open.filter((one) => !isHere(one)),
    gone: stays
      .filter(({ stay }) => hasGone(stay, stays, today))
      .sort((a, b) => endOf(b.stay).localeCompare(endOf(a.stay))),
  };
}

/** Free beds by whom they are for; homes that nobody counted are left out. */
export function freeBeds(board: Board): Map<string, number> {
  const free = new Map<string, number>();
  for (const { home, free: beds } of board.homes) {
    if (beds === null) continue;
    const serves = home.serves ?? 'anyone';
    free.set(serves, (free.get(serves) ?? 0) + Math.max(beds, 0));
  }
  return free;
}

/** Which day of the stay it is: the first is day 1. `about` where the day she came is not exactly known. */
export function dayOfStay(admitted: Dated, today: string): { day: number; about: boolean } | null {
  const { least, most } = daysBetween(admitted, day(today));
  if (least === null && most === null) return null;
  const between = least === null || most === null ? (least ?? most ?? 0) : Math.round((least + most) / 2);
  return { day: Math.max(between, 0) + 1, about: least !== most };
}

function cardOf(stay: Stored<PlacementFacts>, reader: Reader, now: Now, out: DaysOut): BoardStay | null {
  const { today } = now;
  const person = reader.get(Person, stay.personId);
  if (!person) return null;
  const rule = reader.all(VisitRule).find((one) => one.placementId === stay.id && isInForce(one, today)) ?? null;
  const visits = reader
    .all(Visit)
    .filter(({ placementId, at, plannedFor }) => placementId === stay.id && at === null && plannedFor !== null);
  const nextVisit = visits.sort((a, b) => (a.plannedFor ?? '').localeCompare(b.plannedFor ?? ''))[0] ?? null;
  return {
    stay,
    person,
    place: reader.get(Organisation, stay.facilityId),
    rule,
    nextVisit,
    missing: missingOrder(stay, person),
    signs: stay.discharged === null ? signsOf(stay, reader, now, out.get(stay.personId)) : [],
    bed: bedOf(stay.id, reader),
  };
}

function homeWith(home: Stored<OrganisationFacts>, open: BoardStay[], reader: Reader, counted: Counted): BoardHome {
  const stays = open.filter(({ stay }) => stay.facilityId === home.id);
  // Who was admitted on this device is counted before the server has heard of it.
  const taken = counted === null ? null : Math.max(counted.get(home.id)?.taken ?? 0, stays.length);
  const closed = counted?.get(home.id)?.closed ?? 0;
  const arriving = reader.all(Transfer).filter((one) => one.toId === home.id && transferState(one) === 'on-the-way');
  const free = home.capacity === null || taken === null ? null : home.capacity - closed - taken;
  return { home, stays, taken, closed, free, arriving };
}

function homeOf(homes: readonly { id: string }[]) {
  const ids = new Set(homes.map(({ id }) => id));
  return ({ stay }: BoardStay) => ids.has(stay.facilityId);
}

/** Left within the week, for good: who only moved is on the board already, and a death is no news of the week. */
function hasGone(stay: PlacementFacts, all: readonly BoardStay[], today: string): boolean {
  if (stay.discharged === null || stay.dischargeOutcome === 'deceased') return false;
  if (all.some((one) => one.stay.personId === stay.personId && one.stay.discharged === null)) return false;
  const end = endOf(stay);
  return end !== '' && end > addDays(today, -GONE_FOR_DAYS - 1);
}

function endOf({ discharged }: PlacementFacts): string {
  return discharged?.latest ?? discharged?.earliest ?? '';
}

/** Who came last stands first: she is the one who needs most looking after. */
function byAdmission(a: BoardStay, b: BoardStay): number {
  const [first, second] = [a, b].map(({ stay }) => stay.admitted.earliest ?? stay.admitted.latest);
  return first && second ? daysFrom(first, second) : 0;
}
