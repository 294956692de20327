import { z } from 'zod';

/** The languages a story may be told in. Words around it stand in the first four; in the others they fall back to English. */
export const STORY_LANGUAGES = ['en', 'hi', 'mr', 'es', 'bn', 'ne'] as const;
export const StoryLanguage = z.enum(STORY_LANGUAGES);
export type StoryLanguage = z.infer<typeof StoryLanguage>;
