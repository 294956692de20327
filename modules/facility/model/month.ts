import { addDays, dayInIndia, daysFrom, lastDayOfMonth, monthOf as monthNumber, yearOf } from '#kernel/calendar.ts';

type Ends = { earliest: string | null; latest: string | null };

/** A stay of the home without whose it is. */
export type CountedStay = {
  id: string;
  admitted: Ends;
  discharged: Ends | null;
  basis: string;
  outcome: string | null;
};
export type CountedLeave = {
  id: string;
  stay: string;
  kind: string;
  leftAt: string;
  backAt: string | null;
  dueBack: string;
};
export type CountedEntry = { id: string; on: string; kind: string };
export type CountedIncident = { id: string; happened: Ends };
export type CountedInspection = { id: string; on: string };

export type Span = { from: string; to: string };
/** One number of the report, and the records it counts. */
export type Counted = { count: number; ids: readonly string[] };

export type MonthReport = {
  span: Span;
  opening: Counted;
  came: Counted;
  left: Counted;
  closing: Counted;
  /** Nights slept under this roof or kept for somebody on leave: the first night counts, the day of leaving does not. */
  bedDays: Counted;
  leaves: Counted;
  /** Nights of those that were spent elsewhere. */
  awayNights: number;
  safety: Counted;
  /** What happened there: an injury, a fight, somebody gone. */
  incidents: Counted;
  /** Who looked at the home from outside, or from within. */
  inspections: Counted;
  cameBy: Readonly<Record<string, Counted>>;
  leftBy: Readonly<Record<string, Counted>>;
  /** Stays whose day of coming or leaving is not exactly known: counted by the day they are shown by. */
  uncertain: Counted;
};

/** `2024-04` as its first and last day, and no day that has not come. */
export function spanOfMonth(month: string, today: string): Span {
  const from = `${month}-01`;
  const to = lastDayOfMonth(yearOf(from), monthNumber(from));
  return { from, to: to < today ? to : today };
}

type Placed = CountedStay & { came: string; gone: string | null };

/**
 * What a month was in a home, from its stays. Opening and those who came, less those who left, is the closing number;
 * a test walks that over random months.
 */
export function reportMonth(
  span: Span,
  {
    stays,
    leaves,
    entries,
    incidents,
    inspections,
  }: {
    stays: readonly CountedStay[];
    leaves: readonly CountedLeave[];
    entries: readonly CountedEntry[];
    incidents: readonly CountedIncident[];
    inspections: readonly CountedInspection[];
  },
): MonthReport {
  const placed = stays.flatMap(place);
  const came = placed.filter((one) => isIn(one.came, span));
  const left = placed.filter((one) => one.gone !== null && one.came <= span.to && isIn(one.gone, span));
  const nights = placed.map((one) => ({ id: one.id, nights: nightsOf(one, span) }));
  const away = leaves.filter(({ leftAt }) => dayInIndia(leftAt) <= span.to);
  const safety = entries.filter(({ kind }) => kind === 'safety' || kind === 'someone-outside');
  return {
    span,
    opening: counted(placed.filter((one) => one.came < span.from && (one.gone === null || one.gone >= span.from))),
    came: counted(came),
    left: counted(left),
    closing: counted(placed.filter((one) => one.came <= span.to && (one.gone === null || one.gone > span.to))),
    bedDays: {
      count: nights.reduce((sum, one) => sum + one.nights, 0),
      ids: nights.filter((one) => one.nights > 0).map(({ id }) => id),
    },
    leaves: counted(away),
    awayNights: away.reduce((sum, one) => sum + nightsAway(one, span), 0),
    safety: counted(safety),
    incidents: counted(incidents.filter(({ happened }) => isIn(happened.earliest ?? happened.latest ?? '', span))),
    inspections: counted(inspections.filter(({ on }) => isIn(on, span))),
    cameBy: grouped(came, ({ basis }) => basis),
    leftBy: grouped(left, ({ outcome }) => outcome ?? 'not_known'),
    uncertain: counted(placed.filter(isUncertain)),
  };
}

/** By the day it is shown by on the board. Of whom nobody knows either day there is nothing to count. */
function place(stay: CountedStay): Placed[] {
  const came = stay.admitted.earliest ?? stay.admitted.latest;
  if (came === null) return [];
  const gone = stay.discharged === null ? null : (stay.discharged.latest ?? stay.discharged.earliest ?? came);
  return [{ ...stay, came, gone: gone !== null && gone < came ? came : gone }];
}

function isIn(on: string, { from, to }: Span): boolean {
  return on >= from && on <= to;
}

/** Nights from the day she came to the day before she left, as far as they lie in the span. */
function nightsOf({ came, gone }: Placed, { from, to }: Span): number {
  const first = came > from ? came : from;
  const end = gone !== null && gone <= to ? gone : addDays(to, 1);
  return Math.max(0, daysFrom(first, end));
}

function nightsAway({ leftAt, backAt }: CountedLeave, { from, to }: Span): number {
  const went = dayInIndia(leftAt);
  const back = backAt === null ? addDays(to, 1) : dayInIndia(backAt);
  const first = went > from ? went : from;
  const end = back <= to ? back : addDays(to, 1);
  return Math.max(0, daysFrom(first, end));
}

function isUncertain({ admitted, discharged }: CountedStay): boolean {
  return admitted.earliest !== admitted.latest || (discharged !== null && discharged.earliest !== discharged.latest);
}

function counted(of: readonly { id: string }[]): Counted {
  return { count: of.length, ids: of.map(({ id }) => id) };
}

function grouped(stays: readonly Placed[], by: (stay: Placed) => string): Record<string, Counted> {
  const groups = Map.groupBy(stays, by);
  return Object.fromEntries([...groups].map(([name, of]) => [name, counted(of)]));
}
