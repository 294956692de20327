import type { Asked } from '../page.ts';
import type { Shelf } from '../shelf.ts';
import type { FoundStory } from '../stories/read-stories.ts';
import { foldedStory } from './fold-text.ts';

/** A word, and the copies that hold it, by their place in the list. */
type Entry = { word: string; titles: number[]; bodies: number[] };

/** What a word of the question brings to a copy that holds it: in its title, as it is, or as the beginning of a longer one. */
const POINTS = { title: 10, whole: 3, beginning: 1 } as const;

/** From words to stories: asked at once for all of them, where the stories one by one would be asked for every word. */
export class StoryIndex {
  readonly stories: readonly FoundStory[];
  /** In order, so that those with one beginning stand together. */
  readonly #entries: readonly Entry[];

  constructor(stories: readonly FoundStory[]) {
    this.stories = stories;
    const entries = new Map<string, Entry>();
    const entryOf = (word: string) => {
      const known = entries.get(word) ?? { word, titles: [], bodies: [] };
      entries.set(word, known);
      return known;
    };
    for (const [at, { body }] of stories.entries()) {
      const { title, words } = foldedStory(body);
      for (const word of title) entryOf(word).titles.push(at);
      for (const word of words) entryOf(word).bodies.push(at);
    }
    this.#entries = [...entries.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
  }

  /** The same stories as before: another list of them needs no other index. */
  isOf(stories: readonly FoundStory[]): boolean {
    return stories.length === this.stories.length && stories.every((one, at) => one === this.stories[at]);
  }

  /** For each copy what this word is worth in it; nothing where no word of it begins so. */
  points(wanted: string): Uint8Array {
    const points = new Uint8Array(this.stories.length);
    for (let at = this.#firstFrom(wanted); this.#entries[at]?.word.startsWith(wanted); at += 1) {
      const { word, titles, bodies } = this.#entries[at] as Entry;
      const worth = word === wanted ? POINTS.whole : POINTS.beginning;
      for (const copy of bodies) if ((points[copy] ?? 0) < worth) points[copy] = worth;
      for (const copy of titles) points[copy] = POINTS.title;
    }
    return points;
  }

  /** Where the first word stands that does not stand before this one. */
  #firstFrom(wanted: string): number {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle]?.word ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const LATEST = new WeakMap<Shelf, Map<string, StoryIndex>>();

/** Built once for each state of an organisation's stories; what else changes on the shelf leaves it standing. */
export function indexOf({ shelf, site }: Pick<Asked, 'shelf' | 'site'>, stories: readonly FoundStory[]): StoryIndex {
  const ofShelf = LATEST.get(shelf) ?? new Map<string, StoryIndex>();
  LATEST.set(shelf, ofShelf);
  const known = ofShelf.get(site.organisationId);
  if (known?.isOf(stories)) return known;
  const fresh = new StoryIndex(stories);
  ofShelf.set(site.organisationId, fresh);
  return fresh;
}
