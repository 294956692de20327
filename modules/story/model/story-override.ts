import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { FINDING_CODES, STOP_CODES } from './gate/finding.ts';

const facts = z.strictObject({
  storyId: AnyId,
  /** The key of the finding or stop: the same words in the same place. Other words are another finding. */
  key: z.string().min(1).max(400),
  code: z.enum([...FINDING_CODES, ...STOP_CODES]),
  why: z.string().trim().min(1).max(1000),
  askedBy: AnyId,
  passedAt: Moment,
});

/** A soft stop that two people let pass, with their reason. A hard stop has none. */
export const StoryOverride = defineRecord({
  kind: 'story-override',
  compartment: 'publishing',
  facts,
  moments: ['passedAt'],
});
export type StoryOverrideFacts = z.infer<typeof facts>;
