import type { PublishedStory } from '#modules/story/model/published-story.ts';
import { idFor, storyBody } from './open-test-site.ts';
import type { SampleCopy } from './sample-stories.ts';

/** How many different words one story takes. */
const IN_ONE = 16;

/** Every one of these words in a field of a published story that takes words, each field in its turn. */
export function hostileStories(corpus: readonly string[]): SampleCopy[] {
  const stories: SampleCopy[] = [];
  for (let from = 0; from < corpus.length; from += IN_ONE) {
    const words = corpus.slice(from, from + IN_ONE).map((one) => one.trim() || 'x');
    stories.push(hostileStory(words, from / IN_ONE));
  }
  return stories;
}

function hostileStory(words: readonly string[], number: number): SampleCopy {
  const at = (place: number) => words[(place + number) % words.length] ?? 'x';
  const id = idFor;
  const slug = `hostile-${number}`;
  const body: PublishedStory = storyBody({
    ...{
      title: at(0),
      summary: at(1),
      slug,
      slugs: { en: slug },
      dateline: at(2),
      credit: at(3),
      publishedOn: '2024-05-01',
    },
    byline: { kind: 'person', name: at(4) },
    categories: [{ slug: 'hostile', label: at(5) }],
    blocks: [
      { kind: 'heading', id: id(), words: at(6) },
      { kind: 'paragraph', id: id(), words: `${at(7)} [${at(8).replaceAll(/[[\]]/g, '')}](figure:figaaaaaaaaa)` },
      { kind: 'quote', id: id(), words: at(9), speaker: at(10) },
      {
        ...{ kind: 'picture', id: id(), pictureId: 'picaaaaaaaaa', widths: [480], width: 480, height: 270 },
        ...{ alt: at(11), caption: at(12), label: 'drawn' },
      },
      { kind: 'figure', id: id(), releaseId: 'figaaaaaaaaa', words: at(13) },
    ],
    untranslated: [
      { language: 'es', after: null, block: { kind: 'paragraph', id: id(), words: at(14) } },
      { language: 'es', after: null, block: { kind: 'quote', id: id(), words: at(15), speaker: null } },
    ],
  });
  return { id: id(), language: 'en', slug, body };
}
