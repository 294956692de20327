import { stretchesOf } from '#modules/story/model/block.ts';
import type { PublishedStory } from '#modules/story/model/published-story.ts';

/** `words`: each once. */
export type Folded = { title: readonly string[]; words: readonly string[] };

/** Made once for each copy, and gone with it. */
const FOLDED = new WeakMap<PublishedStory, Folded>();

/** Letters as a searcher may type them: without case, accents, nukta, and with one nasal sign for three. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f\u093c\u200b-\u200d]/g, '')
    .replaceAll('\u0901', '\u0902')
    .replaceAll(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** The words of a story by which it is found. */
export function foldedStory(story: PublishedStory): Folded {
  const known = FOLDED.get(story);
  if (known) return known;
  const body = story.blocks.flatMap((block) => ('words' in block ? [saidIn(block.words)] : []));
  const labels = story.categories.map(({ label }) => label);
  const made = {
    title: foldText(story.title).split(' '),
    words: [...new Set(foldText([story.summary ?? '', ...labels, ...body].join(' ')).split(' '))],
  };
  FOLDED.set(story, made);
  return made;
}

function saidIn(words: string): string {
  return stretchesOf(words)
    .map((one) => one.words)
    .join('');
}
