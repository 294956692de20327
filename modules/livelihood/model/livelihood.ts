import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { LIVELIHOOD_KINDS, LIVELIHOOD_STATES } from './livelihood-way.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** Who found it. What she found herself is hers: we may ask and warn, never forbid. */
export const ARRANGED_BY = ['us', 'herself', 'partner', 'someone-else'] as const;

const facts = z.strictObject({
  personId: AnyId,
  kind: z.enum(LIVELIHOOD_KINDS),
  /** What she learns, does or runs. */
  what: z.string().trim().min(1).max(200),
  withOrganisationId: AnyId.nullable(),
  /** With whom, where the directory has no entry. */
  withWhom: Words(200),
  arrangedBy: z.enum(ARRANGED_BY),
  state: z.enum(LIVELIHOOD_STATES),
  stateSince: Dated,
  note: Words(2000),
  source: Source,
});

/** A training, a job or an enterprise of her own, as it stands now. */
export const Livelihood = defineRecord({
  kind: 'livelihood',
  compartment: 'services',
  facts,
  dated: ['stateSince'],
  sources: ['source'],
});
export type LivelihoodFacts = z.infer<typeof facts>;
export const livelihoodFacts = facts;

const stepFacts = z.strictObject({
  livelihoodId: AnyId,
  personId: AnyId,
  state: z.enum(LIVELIHOOD_STATES),
  happened: Dated,
  words: Words(2000),
  source: Source,
});

/** One dated step on the way: asked for, accepted, begun, finished, left. Steps stay; a way back is one more of them. */
export const LivelihoodStep = defineRecord({
  kind: 'livelihood-step',
  compartment: 'services',
  facts: stepFacts,
  dated: ['happened'],
  sources: ['source'],
});

const aimFacts = z.strictObject({
  personId: AnyId,
  words: z.string().trim().min(1).max(2000),
  lang: z.string().min(2).max(10),
  said: Dated,
});

/** What she wants to live from one day, in her own words. A new one stands beside the old: aims may change. */
export const LivelihoodAim = defineRecord({
  kind: 'livelihood-aim',
  compartment: 'services',
  facts: aimFacts,
  dated: ['said'],
});

/** Rupees a month, in bands: exact money is nobody's business, and she may say nothing at all. */
export const INCOME_BANDS = [
  'none',
  'under-5000',
  '5000-10000',
  '10000-15000',
  '15000-25000',
  'over-25000',
  'irregular',
  'declined',
] as const;

const incomeFacts = z.strictObject({
  personId: AnyId,
  said: Dated,
  band: z.enum(INCOME_BANDS),
  words: Words(2000),
  lang: z.string().min(2).max(10),
});

/** What she says she earns. Her own statement: never asked for twice, never checked, never a condition of anything. */
export const IncomeStatement = defineRecord({
  kind: 'income-statement',
  compartment: 'services',
  facts: incomeFacts,
  dated: ['said'],
  secret: ['band'],
});
