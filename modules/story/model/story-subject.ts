import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

const facts = z.strictObject({
  storyId: AnyId,
  personId: AnyId,
  /** The file from which it is told, where it is told from one. */
  caseFileId: AnyId.nullable(),
  /** How old she was when it happened, as her case manager knows it. Who was a child then is told as a child for ever. */
  toldAs: z.enum(['adult', 'child']),
  endedAt: Moment.nullable(),
});

/**
 * That a story tells of this person. It lies with her, under her key and among what is known of her: whoever writes the
 * story learns that it is about somebody, and never about whom.
 */
export const StorySubject = defineRecord({ kind: 'story-subject', compartment: 'person', facts, moments: ['endedAt'] });
