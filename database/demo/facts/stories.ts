import type { Stored } from '#kernel/record.ts';
import type { BlockKind } from '#modules/story/model/block.ts';
import { Category } from '#modules/story/model/category.ts';
import { missingBlocks } from '#modules/story/model/published-copy.ts';
import { isOut, Story } from '#modules/story/model/story.ts';
import { StoryText, type StoryTextFacts } from '#modules/story/model/story-text.ts';
import { RAJITHA } from '../stories/rajitha.ts';
import { SPRING } from '../stories/spring.ts';
import { partIdOf, storyIdOf, textIdOf } from '../stories/story-blocks.ts';
import { type Fact, type FactsOfSentences, one } from './fact.ts';

type Text = Stored<StoryTextFacts>;

/** One part of a draft: its kind, and its words where they are ours to say. */
function part(
  story: string,
  name: string,
  by: 'zoya' | 'joel',
  kind: BlockKind,
  pick: (block: Text['blocks'][number]) => unknown,
  is: unknown,
): Fact {
  const id = partIdOf(story, name);
  const read = one(StoryText, textIdOf(story, 'en'), ({ blocks }) =>
    blocks.filter((block) => block.id === id && block.kind === kind).map(pick),
  );
  return { record: `story-text.blocks[${kind}]`, by, read, is: [is] };
}

const heading = (name: string, words: string) =>
  part(SPRING, name, 'zoya', 'heading', (block) => 'words' in block && block.words, words);
const caption = (name: string, words: string) =>
  part(SPRING, name, 'zoya', 'picture', (block) => block.kind === 'picture' && [block.caption, block.alt !== ''], [
    words,
    true,
  ]);
const says = (story: string, name: string, by: 'zoya' | 'joel', words: string) =>
  part(story, name, by, 'paragraph', (block) => 'words' in block && block.words.includes(words), true);

/** What holds the words themselves: titles, headings, captions, claims, by-lines, what is quoted. */
export const STORY_FACTS: FactsOfSentences = {
  A0: [
    { record: 'story.type', by: 'zoya', read: one(Story, storyIdOf(SPRING), ({ type }) => type), is: 'news' },
    {
      record: 'story-text.title',
      by: 'zoya',
      read: one(StoryText, textIdOf(SPRING, 'en'), ({ title }) => title),
      is: 'A good spring: nine people are out of it',
    },
  ],
  A1: [
    {
      record: 'category.slug, in the order of the story',
      by: 'zoya',
      read: async ({ all }) => {
        const [story] = await all(Story, { id: storyIdOf(SPRING) });
        const categories = await all(Category, {});
        return story?.categoryIds.map((id) => categories.find((one) => one.id === id)?.slug);
      },
      is: ['human-trafficking', 'women'],
    },
  ],
  A3: [heading('how', 'How somebody is brought out')],
  A10: [heading('girl', 'A girl of 15, found after eight months')],
  A20: [
    {
      record: 'story-text.blocks that English lacks',
      by: 'zoya',
      read: async ({ all }) => {
        const texts = await all(StoryText, { storyId: storyIdOf(SPRING) });
        const english = texts.find(({ language }) => language === 'en');
        const missing = english ? missingBlocks(english, 'en', texts) : [];
        return missing.map(({ language, block }) => [language, block.kind, 'words' in block && block.words]);
      },
      is: [['es', 'heading', 'Tres vidas a salvo en Nalasopara']],
    },
  ],
  A22: [caption('first picture', 'People who were brought out of trafficking')],
  A28: [heading('house', 'Five women, exploited in a rented house')],
  A35: [caption('second picture', 'One of those who were trafficked, in the home where she stays')],
  A36: [says(SPRING, 'proud', 'zoya', 'proud of this work')],
  A39: [
    {
      record: 'story.publishedOn, the latest first',
      by: 'zoya',
      read: async ({ all }) => {
        const out = (await all(Story, {}))
          .filter(isOut)
          .toSorted((a, b) => ((a.publishedOn ?? '') > (b.publishedOn ?? '') ? -1 : 1));
        return out.map(({ publishedOn, publicIn }) => [publishedOn, publicIn.length]);
      },
      is: [
        ['2024-05-10', 4],
        ['2024-04-22', 4],
      ],
    },
  ],
  B0: [
    {
      record: 'story-text.title',
      by: 'joel',
      read: one(StoryText, textIdOf(RAJITHA, 'en'), ({ title }) => title),
      is: 'Coming out of the red light district',
    },
  ],
  B11: [says(RAJITHA, 'children', 'joel', 'would likely have ended')],
  B12: [says(RAJITHA, 'god', 'joel', 'God works through India Partners')],
  B20: [says(RAJITHA, 'kept', 'joel', 'kept her from going back')],
  B23: [
    part(RAJITHA, 'her words', 'joel', 'quote', (block) => block.kind === 'quote' && [block.words, block.consentId], [
      'They are like my family.',
      null,
    ]),
  ],
};

/** Beside what was said in public: as the story keeps it. */
export const BY_LINES_B: FactsOfSentences = {
  B1: [
    {
      record: 'story.byline',
      by: 'joel',
      read: one(Story, storyIdOf(RAJITHA), ({ bylineKind, bylineName }) => [bylineKind, bylineName]),
      is: ['date-only', null],
    },
  ],
  B2: [
    {
      record: 'story.dateline, story.credit',
      by: 'joel',
      read: one(Story, storyIdOf(RAJITHA), ({ dateline, credit }) => [dateline, credit?.includes('MNN')]),
      is: ['India', true],
    },
  ],
};
