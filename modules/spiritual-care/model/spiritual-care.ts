import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

/** What somebody asked for. Her faith is not among the facts: nobody asks for it, and no list may ever hold it. */
export const SPIRITUAL_KINDS = ['prayer', 'talk', 'worship', 'text', 'own-faith', 'rite', 'other'] as const;

export const wishFacts = z.strictObject({
  personId: AnyId,
  asked: Dated,
  kind: z.enum(SPIRITUAL_KINDS),
  ownWords: z.string().trim().min(1).max(4000).nullable(),
  lang: z.string().min(2).max(10),
  /** When she took it back. From then on nothing more is given. */
  takenBack: Dated.nullable(),
});

/** What she asked for by herself. Without it nothing is given, and nothing that she needs depends on it (handbook §4.9). */
export const SpiritualWish = defineRecord({
  kind: 'spiritual-wish',
  compartment: 'spiritual',
  facts: wishFacts,
  dated: ['asked', 'takenBack'],
  secret: ['kind'],
});
export type SpiritualWishFacts = z.infer<typeof wishFacts>;

export const careFacts = z.strictObject({
  personId: AnyId,
  wishId: AnyId,
  happened: Dated,
  kind: z.enum(SPIRITUAL_KINDS),
  /** What she said of it, if she wanted that kept. */
  ownWords: z.string().trim().min(1).max(4000).nullable(),
  lang: z.string().min(2).max(10),
});

/** Spiritual care that was given because she had asked for it. */
export const SpiritualCare = defineRecord({
  kind: 'spiritual-care',
  compartment: 'spiritual',
  facts: careFacts,
  dated: ['happened'],
  secret: ['kind'],
});
