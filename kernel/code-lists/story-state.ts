import { z } from 'zod';

/** How far a story is on its way to the public. */
export const STORY_STATES = [
  'idea',
  'consent_check',
  'drafting',
  'deidentify',
  'legal_review',
  'survivor_review',
  'second_editor',
  'scheduled',
  'published',
  'withdrawn',
] as const;
export const StoryState = z.enum(STORY_STATES);
export type StoryState = z.infer<typeof StoryState>;
