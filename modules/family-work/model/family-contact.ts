import { z } from 'zod';
import { RelationKind } from '#kernel/code-lists/relation-kind.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

export const CONTACT_WAYS = ['phone', 'video', 'letter', 'visit-to-them', 'visit-to-her', 'through-someone'] as const;
/** Who began it. What the family began is written down even where it was not safe: it happened. */
export const BEGAN_BY = ['we', 'they', 'she'] as const;
export const AGREEMENTS = ['yes', 'no', 'not-asked'] as const;

const facts = z.strictObject({
  caseFileId: AnyId,
  personId: AnyId,
  happened: Dated,
  /** What the other is to her. */
  relation: RelationKind,
  relatedId: AnyId.nullable(),
  way: z.enum(CONTACT_WAYS),
  began: z.enum(BEGAN_BY),
  sheAgreed: z.enum(AGREEMENTS),
  words: Words(5000),
  lang: z.string().min(2).max(10),
  /** Whether something in it worried us; null where nobody thought of it. */
  worry: z.boolean().nullable(),
  source: Source,
});

/** One contact with somebody of her family: who began it, whether she agreed, what was said. */
export const FamilyContact = defineRecord({
  kind: 'family-contact',
  compartment: 'case',
  facts,
  dated: ['happened'],
  sources: ['source'],
});
export const familyContactFacts = facts;
export type FamilyContactFacts = z.infer<typeof facts>;

export const MEETING_PLACES = ['here', 'neutral', 'their-home', 'court', 'by-video'] as const;
export const MEETING_OUTCOMES = ['well', 'mixed', 'stopped', 'not-held'] as const;

const meetingFacts = z.strictObject({
  caseFileId: AnyId,
  personId: AnyId,
  plannedFor: Dated,
  relation: RelationKind,
  relatedId: AnyId.nullable(),
  place: z.enum(MEETING_PLACES),
  /** Who stays beside her the whole time. */
  beside: Words(200),
  held: Dated.nullable(),
  outcome: z.enum(MEETING_OUTCOMES).nullable(),
  /** How she was afterwards, in her words where she gave any. */
  ownWords: Words(5000),
  lang: z.string().min(2).max(10),
  note: Words(2000),
  source: Source,
});

/** A meeting with her family, planned with her yes, and how it was. */
export const FamilyMeeting = defineRecord({
  kind: 'family-meeting',
  compartment: 'case',
  facts: meetingFacts,
  dated: ['plannedFor', 'held'],
  sources: ['source'],
  holds: ({ held, outcome }) => (held === null) === (outcome === null),
});
export type FamilyMeetingFacts = z.infer<typeof meetingFacts>;
export const familyMeetingFacts = meetingFacts;
