import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

/** `not-sure`: she may be somebody of ours. Both are kept, and two people settle it later with more than a like name. */
export const KNOWN_ANSWERS = ['nobody', 'same', 'not-sure'] as const;

/** What was found when somebody asked, with the names as they were heard, whether she is known already. */
export const KnownAnswer = z.strictObject({
  known: z.enum(KNOWN_ANSWERS),
  personId: AnyId.nullable(),
  /** What was compared: a like name alone is no reason. */
  words: z.string().trim().min(1).max(1000).nullable(),
});
export type KnownAnswer = z.infer<typeof KnownAnswer>;

/** How the answer stands in an intake; null while nobody has asked. */
export const knownFacts = {
  known: z.enum(KNOWN_ANSWERS).nullable(),
  knownPersonId: AnyId.nullable(),
  knownWords: z.string().trim().min(1).max(1000).nullable(),
};
export type KnownFacts = {
  known: KnownAnswer['known'] | null;
  knownPersonId: string | null;
  knownWords: string | null;
};

export const NOT_ASKED_YET: KnownFacts = { known: null, knownPersonId: null, knownWords: null };

export function knownFactsOf({ known, personId, words }: KnownAnswer): KnownFacts {
  return { known, knownPersonId: personId, knownWords: words };
}

/** Who answers *nobody* names nobody; who answers anything else names whom, and of a doubt says why. */
export function refuseAnswer({ known, personId, words }: KnownAnswer): Refusal | null {
  if ((known === 'nobody') !== (personId === null)) return PERSON_REFUSALS.knownNeedsWhom;
  return known === 'not-sure' && words === null ? PERSON_REFUSALS.knownNeedsWhy : null;
}
