import { stretchesOf } from '#modules/story/model/block.ts';
import type { PublishedStory } from '#modules/story/model/published-story.ts';
import type { FoundStory } from './stories/read-stories.ts';

/** `words`: in order, so that those with one beginning stand together. */
type Indexed = { title: string[]; words: string[] };

/** Made once for each copy, and gone with it. */
const INDEX = new WeakMap<PublishedStory, Indexed>();

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

/**
 * Stories that hold every word of the question, as the beginning of a word. Whoever asks by one of the organisation's own
 * names means the organisation: that part of the question leaves nothing out.
 */
export function searchStories(
  stories: readonly FoundStory[],
  typed: string,
  { names, language }: { names: readonly string[]; language: string },
): FoundStory[] {
  const wanted = withoutNames(foldText(typed), names).split(' ').filter(Boolean);
  const best = new Map<string, { found: FoundStory; score: number }>();
  for (const found of stories) {
    const score = scoreOf(indexed(found.body), wanted) * (found.language === language ? 2 : 1);
    if (score > (best.get(found.id)?.score ?? 0)) best.set(found.id, { found, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ found }) => found);
}

function withoutNames(typed: string, names: readonly string[]): string {
  const folded = names.map(foldText).sort((a, b) => b.length - a.length);
  return folded.reduce((left, name) => ` ${left} `.replace(` ${name} `, ' ').trim(), typed);
}

/** Nothing left to ask for fits everything. */
function scoreOf({ title, words }: Indexed, wanted: readonly string[]): number {
  let score = 1;
  for (const word of wanted) {
    if (title.some((one) => one.startsWith(word))) score += 10;
    else {
      const first = firstFrom(words, word);
      if (first === word) score += 3;
      else if (first?.startsWith(word)) score += 1;
      else return 0;
    }
  }
  return score;
}

/** The first of these sorted words that does not stand before this one. */
function firstFrom(words: readonly string[], wanted: string): string | undefined {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low];
}

function indexed(story: PublishedStory): Indexed {
  const known = INDEX.get(story);
  if (known) return known;
  const body = story.blocks.flatMap((block) => ('words' in block ? [wordsOf(block.words)] : []));
  const labels = story.categories.map(({ label }) => label);
  const made = {
    title: foldText(story.title).split(' '),
    words: [...new Set(foldText([story.summary ?? '', ...labels, ...body].join(' ')).split(' '))].sort(),
  };
  INDEX.set(story, made);
  return made;
}

function wordsOf(words: string): string {
  return stretchesOf(words)
    .map((one) => one.words)
    .join('');
}
