import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { Source } from '#kernel/source.ts';
import type { MissingReportFacts } from './missing-report.ts';
import type { MovementLegFacts } from './movement-leg.ts';

type Leg = Stored<MovementLegFacts>;
type Report = Pick<
  MissingReportFacts,
  | 'lastSeenPlace'
  | 'lastSeenCountry'
  | 'missingSince'
  | 'foundWhen'
  | 'foundPlace'
  | 'foundCountry'
  | 'foundSource'
  | 'source'
>;

export type RoutePlace = {
  id: string;
  name: string;
  country: string;
  kind: 'start' | 'known' | 'found' | 'safe';
  when: Dated | null;
  note: string | null;
  source: Source | null;
  /** Painful details of the way that ended here, each kept closed. */
  painful: readonly { words: string; lang: string; legId: string }[];
};

/** Between two places; `leg` is null where nobody has told how she came from one to the other. */
export type RouteWay = { from: string; to: string; leg: Leg | null };

export type Route = { places: readonly RoutePlace[]; ways: readonly RouteWay[] };

/**
 * Her way as places in order, from where she was last seen. A gap between two legs stays a gap, drawn as one: a way
 * that nobody told must not look travelled.
 */
export function routeOf(report: Report, legs: readonly Leg[]): Route {
  const inOrder = legs.toSorted((a, b) => a.position - b.position);
  const places: RoutePlace[] = [startOf(report)];
  const ways: RouteWay[] = [];
  const reach = (place: RoutePlace, leg: Leg | null) => {
    ways.push({ from: places.at(-1)?.country ?? place.country, to: place.country, leg });
    places.push(place);
  };
  for (const leg of inOrder) {
    const last = places.at(-1);
    if (last && !isSamePlace(last, { name: leg.fromPlace, country: leg.fromCountry })) reach(gapBefore(leg), null);
    if (staysAtPlace(leg)) stay(places, leg);
    else reach(arrivalOf(leg), leg);
  }
  const found = markFound(report, places);
  if (found) reach(found, null);
  return { places, ways };
}

function startOf({ lastSeenPlace, lastSeenCountry, missingSince, source }: Report): RoutePlace {
  return {
    id: 'start',
    name: lastSeenPlace,
    country: lastSeenCountry,
    kind: 'start',
    when: missingSince,
    note: null,
    source,
    painful: [],
  };
}

function gapBefore(leg: Leg): RoutePlace {
  return {
    id: `${leg.id}-from`,
    name: leg.fromPlace,
    country: leg.fromCountry,
    kind: 'known',
    when: null,
    note: null,
    source: null,
    painful: [],
  };
}

function arrivalOf(leg: Leg): RoutePlace {
  return {
    id: leg.id,
    name: leg.toPlace,
    country: leg.toCountry,
    kind: leg.purpose === 'escorted' || leg.purpose === 'returned' ? 'safe' : 'known',
    when: leg.happened,
    note: leg.note,
    source: leg.source,
    painful: painfulOf(leg),
  };
}

/** What was tried without moving on, such as a sale that failed: it belongs to the place, and is no way. */
function staysAtPlace(leg: Leg): boolean {
  return isSamePlace({ name: leg.fromPlace, country: leg.fromCountry }, { name: leg.toPlace, country: leg.toCountry });
}

function stay(places: RoutePlace[], leg: Leg): void {
  const last = places.pop();
  if (last) places.push({ ...last, painful: [...last.painful, ...painfulOf(leg)] });
}

function painfulOf({ id, painful, lang }: Leg): RoutePlace['painful'] {
  return painful === null ? [] : [{ words: painful, lang, legId: id }];
}

/** The last place of that name before she was brought on is where she was found; where no leg leads there, it is added. */
function markFound(
  { foundWhen, foundPlace, foundCountry, foundSource }: Report,
  places: RoutePlace[],
): RoutePlace | null {
  if (foundWhen === null || foundPlace === null) return null;
  const where = { name: foundPlace, country: foundCountry ?? '' };
  const index = places.findLastIndex(
    (place) => place.kind !== 'safe' && place.id !== 'start' && isSamePlace(place, where),
  );
  const place = places[index];
  if (place) {
    places[index] = { ...place, kind: 'found', when: foundWhen, source: foundSource ?? place.source };
    return null;
  }
  // She was already brought away: where she was found lies before that, and the order stays as it was told.
  if (places.some((one) => one.kind === 'safe')) return null;
  return { id: 'found', ...where, kind: 'found', when: foundWhen, note: null, source: foundSource, painful: [] };
}

function isSamePlace(a: { name: string; country: string }, b: { name: string; country: string }): boolean {
  return a.name.trim().toLowerCase() === b.name.trim().toLowerCase() && a.country === b.country;
}
