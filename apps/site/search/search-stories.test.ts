import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundStory } from '../stories/read-stories.ts';
import { idFor, OURS, storyBody } from '../testing/open-test-site.ts';
import { plainSearch } from '../testing/plain-search.ts';
import { searchStories } from './search-stories.ts';
import { indexOf, StoryIndex } from './story-index.ts';

const NAMES = ['Neem Tree Trust', 'NeemTree', 'नीम ट्री'];
/** Many that begin alike, and some that are alike once folded. */
const WORD = fc.constantFrom(
  ...['tea', 'Tea', 'téa', 'teach', 'teacher', 'te', 'a', 'an', 'girl', 'girls', '9', '१', '—', '', 'niño', 'nino'],
  ...['किला', 'क़िला', 'कि', 'किशोरी', 'माँ', 'मां', 'माँग', 'neem', 'tree', 'Neem Tree Trust', 'NeemTree', 'नीम ट्री'],
);
const words = (most: number) => fc.array(WORD, { maxLength: most }).map((some) => some.join(' '));
const STORY = fc
  .record({
    id: fc.nat(5),
    language: fc.constantFrom('en', 'hi', 'es'),
    title: words(3),
    summary: words(3),
    said: words(6),
    label: words(1),
  })
  .map(({ id, language, title, summary, said, label }) =>
    found(`story-${id}`, language, { title, summary, said, label }),
  );

function found(
  id: string,
  language: string,
  said: { title: string; summary?: string; said?: string; label?: string },
): FoundStory {
  const blocks = [{ kind: 'paragraph' as const, id: idFor(), words: said.said ?? '' }];
  const categories = [{ slug: 'some', label: said.label ?? '' }];
  const body = storyBody({ title: said.title, summary: said.summary ?? null, blocks, categories });
  return { id, language, slug: body.slug, body, organisationId: OURS, visibleFrom: '2024-01-01', takenBackFor: null };
}

const told = (stories: readonly FoundStory[]) => stories.map(({ id, language, body }) => [id, language, body.title]);

describe('a search by the index', () => {
  test('finds what a look at every story finds, in the same order', () => {
    fc.assert(
      fc.property(
        fc.array(STORY, { maxLength: 14 }),
        words(4),
        fc.constantFrom('en', 'hi'),
        (stories, typed, language) => {
          const asked = { names: NAMES, language };
          expect(told(searchStories(new StoryIndex(stories), typed, asked))).toEqual(
            told(plainSearch(stories, typed, asked)),
          );
        },
      ),
      { numRuns: process.env.FULL ? 20_000 : 600 },
    );
  });

  test('prefers a title to the text, a whole word to its beginning, and the reader’s language', () => {
    const stories = [
      found('beginning', 'en', { title: 'One', said: 'teachers' }),
      found('whole', 'en', { title: 'Two', said: 'tea' }),
      found('title', 'en', { title: 'Teapots', said: '' }),
      found('own', 'hi', { title: 'Teapots', said: '' }),
    ];
    const ids = searchStories(new StoryIndex(stories), 'tea', { names: [], language: 'hi' }).map(({ id }) => id);
    expect(ids).toEqual(['own', 'title', 'whole', 'beginning']);
  });
});

describe('the index of an organisation', () => {
  const asked = { shelf: {}, site: { organisationId: OURS } } as unknown as Parameters<typeof indexOf>[0];
  const [first, second] = [found('one', 'en', { title: 'One' }), found('two', 'en', { title: 'Two' })];

  test('stands as long as its stories do, and no longer', () => {
    const built = indexOf(asked, [first, second]);
    expect(indexOf(asked, [first, second])).toBe(built);
    expect(indexOf(asked, [first]).stories).toEqual([first]);
    expect(indexOf(asked, [second, first]).stories).toEqual([second, first]);
  });
});
