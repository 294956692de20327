import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

export const BELONGING_KINDS = ['papers', 'phone', 'money', 'jewellery', 'clothes', 'medicine', 'other'] as const;
export const HANDS = ['signed', 'thumb', 'said-so'] as const;

const facts = z.strictObject({
  personId: AnyId,
  placementId: AnyId,
  kind: z.enum(BELONGING_KINDS),
  what: z.string().trim().min(1).max(200),
  came: CalendarDay,
  /** Kept for her under lock; else she has it with her. */
  kept: z.boolean(),
  /** Handed out: first acknowledgement, of the colleague who gave it. */
  givenAt: Moment.nullable(),
  givenBy: AnyId.nullable(),
  givenTo: z.string().trim().min(1).max(200).nullable(),
  /** Second acknowledgement, of whoever received it: her name, her thumb, or her word before a witness. */
  receivedAt: Moment.nullable(),
  receivedHow: z.enum(HANDS).nullable(),
  /** The colleague who wrote the second one, and stood beside it. */
  witness: AnyId.nullable(),
});

/** Something that is hers. What is kept for her goes back by two acknowledgements; what nobody wrote down is what gets lost. */
export const Belonging = defineRecord({
  kind: 'belonging',
  compartment: 'placement',
  facts,
  moments: ['givenAt', 'receivedAt'],
  holds: ({ givenAt, receivedAt }) => receivedAt === null || givenAt !== null,
});
export type BelongingFacts = z.infer<typeof facts>;

export type BelongingState = 'with-her' | 'kept' | 'given' | 'returned';

export function belongingState({
  kept,
  givenAt,
  receivedAt,
}: Pick<BelongingFacts, 'kept' | 'givenAt' | 'receivedAt'>): BelongingState {
  if (receivedAt !== null) return 'returned';
  if (givenAt !== null) return 'given';
  return kept ? 'kept' : 'with-her';
}
