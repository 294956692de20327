import { z } from 'zod';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

/** ISO 3166-1 alpha-2: which border was crossed is read from two of these, never guessed from names. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);
const Place = z.string().trim().min(1).max(200);

export const missingFacts = z.strictObject({
  personId: AnyId,
  caseFileId: AnyId,
  missingSince: Dated,
  lastSeenPlace: Place,
  lastSeenCountry: CountryCode,
  /** District code of the Local Government Directory. */
  lastSeenLgd: z.int().positive().nullable(),
  circumstances: z.string().max(10_000).nullable(),
  reportedByOrganisation: AnyId.nullable(),
  /** Who came to us, in words, where it was no organisation: her mother, a neighbour. */
  reportedByWords: z.string().max(200).nullable(),
  reportedOn: Dated.nullable(),
  /** First information report of the police. Without it the search has no legal ground: its absence is shown as a fact. */
  firNumber: z.string().trim().min(1).max(100).nullable(),
  firDate: CalendarDay.nullable(),
  /** Number on the national portal for missing children. */
  portalNumber: z.string().trim().min(1).max(100).nullable(),
  /** When the police handed the search to the anti-human-trafficking unit. */
  ahtuTransferred: Dated.nullable(),
  /** How long others said it was ("eight months"): kept beside the computed days, never instead of them. */
  saidDuration: z.string().trim().min(1).max(200).nullable(),
  source: Source,
});

const foundFacts = z.strictObject({
  foundWhen: Dated.nullable(),
  foundPlace: Place.nullable(),
  foundCountry: CountryCode.nullable(),
  foundHow: z.string().max(2000).nullable(),
  foundSource: Source.nullable(),
});

export const missingReportFacts = z.strictObject({ ...missingFacts.shape, ...foundFacts.shape });

/** That someone is missing, since when, who said so, and which papers exist. */
export const MissingReport = defineRecord({
  kind: 'missing-report',
  compartment: 'search',
  facts: missingReportFacts,
  dated: ['missingSince', 'reportedOn', 'ahtuTransferred', 'foundWhen'],
  sources: ['source', 'foundSource'],
});
export type MissingReportFacts = z.infer<typeof missingReportFacts>;
