import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

export const WISH_ANSWERS = ['left', 'stays', 'committee-asked', 'kept'] as const;

const facts = z.strictObject({
  personId: AnyId,
  placementId: AnyId,
  said: Moment,
  /** Her own words, as she said them. */
  words: z.string().trim().min(1).max(2000).nullable(),
  /** Null while nobody has answered her. */
  answer: z.enum(WISH_ANSWERS).nullable(),
  answered: Moment.nullable(),
  why: z.string().trim().min(1).max(1000).nullable(),
});

/** Somebody said that she wants to leave. For an adult that is enough. */
export const LeavingWish = defineRecord({
  kind: 'leaving-wish',
  compartment: 'placement',
  facts,
  moments: ['said', 'answered'],
  holds: ({ answer, answered }) => (answer === null) === (answered === null),
});
export type LeavingWishFacts = z.infer<typeof facts>;
