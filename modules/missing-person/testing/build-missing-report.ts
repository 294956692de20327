import { day, partOfMonth } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { source } from '#kernel/source.ts';
import type { MissingReport, MissingReportFacts } from '#modules/missing-person/model/missing-report.ts';
import type { MovementLeg, MovementLegFacts } from '#modules/missing-person/model/movement-leg.ts';
import type { SightingFacts } from '#modules/missing-person/model/sighting.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };
const OF = { caseFileId: 'filexaaaaaaa', personId: 'personaaaaaa' };

/** What is told when someone goes missing; not found yet. */
export function buildMissingFacts(
  facts: Partial<Omit<MissingReportFacts, keyof typeof NOT_FOUND>> = {},
): Omit<MissingReportFacts, keyof typeof NOT_FOUND> {
  return {
    ...OF,
    missingSince: day('2023-08-20'),
    lastSeenPlace: 'Mumbai',
    lastSeenCountry: 'IN',
    lastSeenLgd: null,
    circumstances: null,
    reportedByOrganisation: null,
    reportedByWords: 'an organisation in Govandi',
    reportedOn: null,
    firNumber: null,
    firDate: null,
    portalNumber: null,
    ahtuTransferred: null,
    saidDuration: 'eight months',
    source: source('partner', { manner: 'written' }),
    ...facts,
  };
}

const NOT_FOUND = { foundWhen: null, foundPlace: null, foundCountry: null, foundHow: null, foundSource: null };

/** A report as it stands in the store: still missing. */
export function buildMissingReport(
  facts: Partial<StoredOf<typeof MissingReport>> = {},
): StoredOf<typeof MissingReport> {
  return { ...STAMP, id: 'reportaaaaaa', scopeId: OF.caseFileId, ...buildMissingFacts(), ...NOT_FOUND, ...facts };
}

export function buildSightingFacts(facts: Partial<SightingFacts> = {}): SightingFacts {
  return {
    ...OF,
    reportId: 'reportaaaaaa',
    manner: 'seen',
    happened: day('2023-09-10'),
    place: null,
    country: 'IN',
    words: 'Seen with a man where the long-distance buses leave.',
    lang: 'en',
    credibility: 'possibly_true',
    source: source('family', { manner: 'spoken', reliability: 'fairly_reliable' }),
    ...facts,
  };
}

/** A stretch across a border whose order is known and whose day is not. */
export function buildLegFacts(facts: Partial<MovementLegFacts> = {}): MovementLegFacts {
  return {
    ...OF,
    reportId: 'reportaaaaaa',
    position: 1,
    fromPlace: 'Mumbai',
    fromCountry: 'IN',
    toPlace: 'Nepal',
    toCountry: 'NP',
    happened: { ...partOfMonth('2024-04', 'early'), earliest: '2023-08-20', precision: 'range' },
    mode: 'unknown',
    accompaniedBy: null,
    purpose: 'taken',
    completed: true,
    known: 'order-known',
    note: null,
    painful: null,
    lang: 'en',
    source: source('police', { manner: 'written' }),
    ...facts,
  };
}

export function buildLeg(facts: Partial<StoredOf<typeof MovementLeg>> = {}): StoredOf<typeof MovementLeg> {
  return { ...STAMP, id: 'legaaaaaaaaa', scopeId: OF.caseFileId, ...buildLegFacts(), ...facts };
}
