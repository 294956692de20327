import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { StoryLanguage } from '#modules/story/model/language.ts';

/** `brought-back`: refused with many others, and waiting once more. */
export const COMMENT_STATES = ['shown', 'taken-back', 'refused', 'passed-on', 'brought-back'] as const;

/** Why a comment is not shown, or no longer. */
export const COMMENT_REASONS = [
  'names-somebody',
  'names-a-place',
  'contact-offer',
  'hate',
  'not-about-it',
  'advertising',
  'harm-to-self',
  'story-gone',
  'asked-by-writer',
] as const;
export const CommentReason = z.enum(COMMENT_REASONS);

/** What is left where something was left out. */
export const LEFT_OUT = '…';

const facts = z.strictObject({
  storyId: AnyId,
  language: StoryLanguage,
  state: z.enum(COMMENT_STATES),
  /** As it is shown; null is *a reader*. */
  name: z.string().trim().min(1).max(60).nullable(),
  /** As they are shown. Of what was refused or passed on no word is kept here. */
  words: z.string().trim().min(1).max(2000).nullable(),
  shortened: z.boolean(),
  cameAt: Moment,
  decidedAt: Moment,
  decidedBy: AnyId,
  reason: CommentReason.nullable(),
  endedAt: Moment.nullable(),
  endedBy: AnyId.nullable(),
});
export type CommentFacts = z.infer<typeof facts>;

/** What became of a reader's words. While nobody has decided, they lie in the inbox and are no record. */
export const Comment = defineRecord({
  kind: 'comment',
  compartment: 'publishing',
  facts,
  moments: ['cameAt', 'decidedAt', 'endedAt'],
  holds: ({ state, words, name, reason, endedAt }) =>
    (state === 'shown' || state === 'taken-back') === (words !== null) &&
    (words !== null || name === null) &&
    (state === 'taken-back') === (endedAt !== null) &&
    (state === 'shown' || state === 'passed-on' || state === 'brought-back') === (reason === null),
});
