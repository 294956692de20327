import { z } from 'zod';
import { Credibility } from '#kernel/code-lists/credibility.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { CountryCode } from './missing-report.ts';

export const sightingFacts = z.strictObject({
  reportId: AnyId,
  caseFileId: AnyId,
  personId: AnyId,
  /** Seen by eyes, or heard of: a phone in use, a rumour. */
  manner: z.enum(['seen', 'heard']),
  happened: Dated,
  place: z.string().trim().min(1).max(200).nullable(),
  country: CountryCode.nullable(),
  words: z.string().trim().min(1).max(10_000),
  lang: z.string().min(2).max(10),
  /** Likely or not, apart from who says it: a good source can be wrong. */
  credibility: Credibility,
  source: Source,
});

/** Where somebody says the missing person was seen or heard of. */
export const Sighting = defineRecord({
  kind: 'sighting',
  compartment: 'search',
  facts: sightingFacts,
  dated: ['happened'],
  sources: ['source'],
});
export type SightingFacts = z.infer<typeof sightingFacts>;
