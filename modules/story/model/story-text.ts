import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Block, TRANSLATION_STATES } from './block.ts';
import { StoryLanguage } from './language.ts';

/** The words of a story's address: letters of ASCII, so that it can be read over a telephone. */
export const StorySlug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What an editor writes of one language. */
export const textFacts = {
  title: z.string().trim().min(1).max(200),
  summary: z.string().trim().min(1).max(400).nullable(),
  slug: StorySlug.nullable(),
  /** How far title and summary are translated, and the digest of the words they come from; null in the first language. */
  headState: z.enum(TRANSLATION_STATES),
  headFrom: Digest.nullable(),
  blocks: z.array(Block).max(200),
};

const facts = z.strictObject({ storyId: AnyId, language: StoryLanguage, ...textFacts });

/** One language of a story. Each edition of it stays readable in the history. */
export const StoryText = defineRecord({
  kind: 'story-text',
  compartment: 'publishing',
  facts,
  holds: ({ blocks }) => new Set(blocks.map(({ id }) => id)).size === blocks.length,
});
export type StoryTextFacts = z.infer<typeof facts>;
export type TextWords = Pick<StoryTextFacts, keyof typeof textFacts>;
