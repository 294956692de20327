import { z } from 'zod';
import { LegPurpose } from '#kernel/code-lists/leg-purpose.ts';
import { TravelMode } from '#kernel/code-lists/travel-mode.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { CountryCode } from './missing-report.ts';

const Place = z.string().trim().min(1).max(200);

export const legFacts = z.strictObject({
  reportId: AnyId,
  caseFileId: AnyId,
  personId: AnyId,
  /** Order on the way, from 1. The order is often known where no date is. */
  position: z.int().min(1).max(1000),
  fromPlace: Place,
  fromCountry: CountryCode,
  toPlace: Place,
  toCountry: CountryCode,
  happened: Dated,
  mode: TravelMode,
  accompaniedBy: AnyId.nullable(),
  purpose: LegPurpose,
  /** Whether what was meant at the end of this way came about: an attempted sale that failed is `false`. */
  completed: z.boolean(),
  known: z.enum(['known', 'order-known']),
  /** A few words for the place of arrival: hospital, the same journey. */
  note: z.string().max(500).nullable(),
  /** Painful detail: closed until someone opens it. */
  painful: z.string().max(10_000).nullable(),
  lang: z.string().min(2).max(10),
  source: Source,
});

/** One stretch of the way a missing person was taken, or brought back. */
export const MovementLeg = defineRecord({
  kind: 'movement-leg',
  compartment: 'search',
  facts: legFacts,
  dated: ['happened'],
  sources: ['source'],
});
export type MovementLegFacts = z.infer<typeof legFacts>;

/** Read from the two countries, so that a corrected place cannot leave a false border behind. */
export function crossesBorder(leg: Pick<MovementLegFacts, 'fromCountry' | 'toCountry'>): boolean {
  return leg.fromCountry !== leg.toCountry;
}
