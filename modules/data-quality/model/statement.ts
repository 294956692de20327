import { z } from 'zod';
import { Adulthood } from '#kernel/code-lists/adulthood.ts';
import { FigureQualifier } from '#kernel/code-lists/figure-qualifier.ts';
import { Gender } from '#kernel/code-lists/gender.ts';
import { ReintegrationOutcome } from '#kernel/code-lists/reintegration-outcome.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

/** What a text claims, in a form that can be held against records. */
export const Claim = z.discriminatedUnion('kind', [
  /** "Last month": all of it happened in these days. */
  z.strictObject({ kind: z.literal('period-words'), period: Dated }),
  /** "9 girls": so many people, of this age and gender. Null where the word does not say. */
  z.strictObject({
    kind: z.literal('group-word'),
    count: z.int().min(1).nullable(),
    adulthood: Adulthood.nullable(),
    gender: Gender.nullable(),
  }),
  /** "Boys": people of this kind were there, without a number. */
  z.strictObject({ kind: z.literal('group-mentioned'), adulthood: Adulthood.nullable(), gender: Gender }),
  /** "Eight months": it took so long. */
  z.strictObject({ kind: z.literal('duration-words'), amount: z.int().min(1), unit: z.enum(['day', 'week', 'month']) }),
  /** "Culprit": guilt that only a court can find. */
  z.strictObject({ kind: z.literal('role-word'), implies: z.enum(['convicted']) }),
  /** "27 April": a date that does not say its year. */
  z.strictObject({ kind: z.literal('year-missing') }),
  /** "In Mumbai": it happened in one of these districts. */
  z.strictObject({
    kind: z.literal('place-words'),
    place: z.string().trim().min(1).max(100),
    lgdDistricts: z.array(z.int().positive()).min(1).max(20),
  }),
  /** "All are safe at home". */
  z.strictObject({ kind: z.literal('status-claim'), status: ReintegrationOutcome }),
  /** "Nearly 200,000": a number of the world, not of ours. Null where the word is no number. */
  z.strictObject({
    kind: z.literal('figure-words'),
    value: z.int().min(0).max(1_000_000_000).nullable(),
    qualifier: FigureQualifier,
    citedSource: z.string().trim().min(1).max(200).nullable(),
  }),
  /** Who is named as having written it; null where nobody is. */
  z.strictObject({ kind: z.literal('by-line'), author: z.string().trim().min(1).max(200).nullable() }),
]);
export type Claim = z.infer<typeof Claim>;
export type ClaimKind = Claim['kind'];

/** Kinds of records that a claim can be about. */
export const ABOUT_KINDS = ['person', 'operation', 'missing-report', 'case-file', 'outreach-area'] as const;
/** Claims that speak of the text or of the world, and so of no record of ours. */
const OF_NO_RECORD: readonly ClaimKind[] = ['figure-words', 'by-line'];

export function isOfNoRecord(kind: ClaimKind): boolean {
  return OF_NO_RECORD.includes(kind);
}

const facts = z.strictObject({
  /** The few words that matter, as they stand there. */
  words: z.string().trim().min(1).max(80),
  lang: z.string().min(2).max(10),
  /** Where it stands: a post, a letter, a leaflet. */
  saidIn: z.string().trim().min(1).max(200),
  saidOn: Dated.nullable(),
  claim: Claim,
  about: z.array(z.strictObject({ kind: z.enum(ABOUT_KINDS), id: AnyId })).max(200),
  source: Source,
});

/**
 * Something that was said in public about what we also hold records of. It is kept beside them, as said: the two are
 * compared each time, and neither is bent to fit the other.
 */
export const Statement = defineRecord({
  kind: 'statement',
  compartment: 'figures',
  facts,
  dated: ['saidOn'],
  sources: ['source'],
  holds: ({ claim, about }) => isOfNoRecord(claim.kind) === (about.length === 0),
});
export type StatementFacts = z.infer<typeof facts>;
