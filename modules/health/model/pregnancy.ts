import { z } from 'zod';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** Whether she was told, in words she understands, what she may choose. Nobody chooses for her. */
export const CHOICES_TOLD = ['told', 'told-in-part', 'not-yet', 'did-not-want'] as const;

export const pregnancyFacts = z.strictObject({
  personId: AnyId,
  /** Since when it is known, which is not since when it is. */
  knownSince: Dated,
  expected: Dated.nullable(),
  choices: z.enum(CHOICES_TOLD),
  /** What she wants, in her own words. */
  ownWords: Words(2000),
  lang: z.string().min(2).max(10),
  /** Where, with whom, how she gets there. */
  arrangements: Words(2000),
  facilityId: AnyId.nullable(),
  source: Source,
});

/** That she is with child, as far as it is known. It stands in no list and no figure that names her. */
export const Pregnancy = defineRecord({
  kind: 'pregnancy',
  compartment: 'health',
  facts: pregnancyFacts,
  dated: ['knownSince', 'expected'],
  sources: ['source'],
  secret: ['choices'],
});
export type PregnancyFacts = z.infer<typeof pregnancyFacts>;

export const OUTCOMES = ['born-alive', 'stillborn', 'miscarried', 'ended', 'not-known'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** What she says to being accompanied afterwards. She may say otherwise on any other day. */
export const SUPPORTS = ['wanted', 'not-now', 'did-not-want', 'not-asked'] as const;

export const outcomeFacts = z.strictObject({
  personId: AnyId,
  pregnancyId: AnyId,
  outcome: z.enum(OUTCOMES),
  happened: Dated,
  facilityId: AnyId.nullable(),
  words: Words(5000),
  ownWords: Words(5000),
  lang: z.string().min(2).max(10),
  support: z.enum(SUPPORTS),
  /** Number of the civil register; a still-birth is registered as well. */
  registration: Words(200),
  registeredOn: CalendarDay.nullable(),
  source: Source,
});

/** How a pregnancy ended. Kept closed everywhere; after a loss nothing reminds of it. */
export const BirthOutcome = defineRecord({
  kind: 'birth-outcome',
  compartment: 'health',
  facts: outcomeFacts,
  dated: ['happened'],
  sources: ['source'],
  secret: ['outcome', 'support'],
  holds: ({ registration, registeredOn }) => registeredOn === null || registration !== null,
});
export type OutcomeFacts = z.infer<typeof outcomeFacts>;

const LOSSES: readonly Outcome[] = ['stillborn', 'miscarried'];

export function isLoss({ outcome }: Pick<OutcomeFacts, 'outcome'>): boolean {
  return LOSSES.includes(outcome);
}
