import { z } from 'zod';
import { defineRecord } from '#kernel/record.ts';
import { StoryLanguage } from './language.ts';
import { StorySlug } from './story-text.ts';

const facts = z.strictObject({
  slug: StorySlug,
  labels: z.partialRecord(StoryLanguage, z.string().trim().min(1).max(60)),
  closed: z.boolean(),
});

/** Under what a reader finds a story: a word in each language. It names nobody. */
export const Category = defineRecord({
  kind: 'category',
  compartment: 'publishing',
  facts,
  asked: ['slug', 'labels'],
  holds: ({ labels }) => labels.en !== undefined,
});
export const categoryFacts = facts;
export type CategoryFacts = z.infer<typeof facts>;
