import { z } from 'zod';
import type { StoryLanguage } from '#modules/story/model/language.ts';

/** What a reader sends of a comment, as the public site leaves it in the inbox. The name may be anything, or nothing. */
export const SentComment = z.strictObject({
  name: z.string().trim().min(1).max(60).nullable(),
  words: z.string().trim().min(1).max(2000),
});
export type SentComment = z.infer<typeof SentComment>;

/** A comment that waits, as a moderator reads it. */
export type WaitingComment = SentComment & {
  id: string;
  storyId: string;
  /** Of the story, as it is read in this language; null where it is public no longer. */
  title: string | null;
  language: StoryLanguage;
  cameAt: string;
  /** Whether the story still takes comments: it may have been taken back, or closed, since. */
  storyOpen: boolean;
};
