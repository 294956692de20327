import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { StoryLanguage } from './language.ts';
import { Story, type StoryFacts } from './story.ts';
import { STORY_REFUSALS } from './story-refusals.ts';
import { STORY_EDITORS } from './story-roles.ts';
import { StoryText, type TextWords, textFacts } from './story-text.ts';

const Words = z.strictObject(textFacts);

/** Begins a language of a story. */
export const addText = defineAct({
  name: 'story.add-text',
  input: z.strictObject({ textId: AnyId, storyId: AnyId, language: StoryLanguage, words: Words }),
  by: STORY_EDITORS,
  knows: ({ storyId, language }) => ({
    story: mustKnow(Story, storyId),
    others: allKnown(StoryText, { storyId, language }),
  }),
  decide({ textId, storyId, language, words }, { story, others }) {
    if (others.length > 0) return refuse(STORY_REFUSALS.writtenAlready);
    const wrong = refuseWords(story, words);
    return wrong
      ? refuse(wrong)
      : accept(added(StoryText, { id: textId, scopeId: storyId }, { storyId, language, ...words }));
  },
});

/**
 * Writes on in a language: only what changed. Two who write at once are merged field by field; each edition stays to be
 * read and brought back. What was walked with other words has to be walked again before it goes out.
 */
export const writeText = defineAct({
  name: 'story.write-text',
  input: z.strictObject({
    textId: AnyId,
    storyId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Words.partial() as z.ZodType<Partial<TextWords>>,
  }),
  by: STORY_EDITORS,
  merges: true,
  knows: ({ textId, storyId }) => ({ story: mustKnow(Story, storyId), text: mustKnow(StoryText, textId) }),
  decide({ changes }, { story, text }) {
    if (text.storyId !== story.id) return refuse(STORY_REFUSALS.noText);
    const wrong = refuseWords(story, changes);
    return wrong ? refuse(wrong) : accept(changed(StoryText, text.id, changes));
  },
});

function refuseWords({ state }: Pick<StoryFacts, 'state'>, { blocks = [] }: Partial<TextWords>): Refusal | null {
  if (state === 'withdrawn') return STORY_REFUSALS.isWithdrawn;
  if (state === 'published' || state === 'scheduled') return STORY_REFUSALS.isOut;
  return new Set(blocks.map(({ id }) => id)).size < blocks.length ? STORY_REFUSALS.blockTwice : null;
}
