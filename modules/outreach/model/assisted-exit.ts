import { z } from 'zod';
import { TravelMode } from '#kernel/code-lists/travel-mode.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { EXIT_STATES } from './exit-lifecycle.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** Whether she wants to go to the police. An adult's own choice, which nothing here waits for. */
export const FIR_CHOICES = ['not_asked', 'undecided', 'not_wanted', 'later', 'wanted'] as const;

const facts = z.strictObject({
  contactId: AnyId,
  decided: Dated,
  herWords: Words(2000),
  lang: z.string().max(10).nullable(),
  firChoice: z.enum(FIR_CHOICES),
  /** What could go wrong, who is called, the word that says *come now*. */
  safetyPlan: Words(5000),
  helperIds: z.array(AnyId).max(20),
  helperWords: Words(500),
  transport: TravelMode.nullable(),
  /** A home in our directory, by its code name; no address is written anywhere. */
  destinationId: AnyId.nullable(),
  destinationWords: Words(300),
  /** Children who come with her; null where nobody has said. */
  children: z.int().min(0).max(20).nullable(),
});

/** She leaves because she has decided to, with helpers, without a raid and without needing anybody's leave. */
export const AssistedExit = defineRecord({
  kind: 'assisted-exit',
  compartment: 'outreach',
  facts,
  dated: ['decided'],
});
export type AssistedExitFacts = z.infer<typeof facts>;
export const assistedExitFacts = facts;

const stepFacts = z.strictObject({
  exitId: AnyId,
  contactId: AnyId,
  state: z.enum(EXIT_STATES),
  since: Dated,
  words: Words(2000),
  lang: z.string().max(10).nullable(),
  source: Source,
});

/** One step of the way out. */
export const ExitStep = defineRecord({
  kind: 'exit-step',
  compartment: 'outreach',
  facts: stepFacts,
  dated: ['since'],
  sources: ['source'],
});
export type ExitStepFacts = z.infer<typeof stepFacts>;
