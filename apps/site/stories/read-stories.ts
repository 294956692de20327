import type { StoryLanguage } from '#modules/story/model/language.ts';
import { PublishedStory } from '#modules/story/model/published-story.ts';
import type { Asked } from '../page.ts';
import type { CopyKind, Found } from '../shelf.ts';

export const STORY: CopyKind<PublishedStory> = { kind: 'story', shape: PublishedStory };
export type FoundStory = Found<PublishedStory> & { body: PublishedStory };

type Made = { stories: FoundStory[]; best: Map<StoryLanguage, FoundStory[]> };
const MADE = new WeakMap<readonly unknown[], Made>();

/** Sorted once for each state of the copies: every page of a story asks for its neighbours. */
async function made({ shelf, site }: Asked): Promise<Made> {
  const all = await shelf.all(site.organisationId, STORY);
  const known = MADE.get(all);
  if (known) return known;
  const stories = all
    .filter((one): one is FoundStory => one.body !== null)
    .sort((a, b) => b.body.publishedOn.localeCompare(a.body.publishedOn) || a.id.localeCompare(b.id));
  const fresh = { stories, best: new Map() };
  MADE.set(all, fresh);
  return fresh;
}

/** What is public of every story, newest first. What was taken back is not among them. */
export async function readStories(asked: Asked): Promise<readonly FoundStory[]> {
  return (await made(asked)).stories;
}

/** Each story once: in this language where it is told in it, else in the first in which it is. */
export async function storiesFor(asked: Asked): Promise<readonly FoundStory[]> {
  const { stories, best } = await made(asked);
  const known = best.get(asked.language);
  if (known) return known;
  const chosen = new Map<string, FoundStory>();
  for (const one of stories) {
    const other = chosen.get(one.id);
    if (!other || rank(one, asked) < rank(other, asked)) chosen.set(one.id, one);
  }
  const list = [...chosen.values()];
  best.set(asked.language, list);
  return list;
}

function rank({ language }: FoundStory, asked: Asked): number {
  if (language === asked.language) return -1;
  const at = asked.site.languages.indexOf(language as StoryLanguage);
  return at < 0 ? asked.site.languages.length : at;
}

export type Told =
  | { is: 'told'; found: FoundStory }
  | { is: 'moved'; slug: string }
  | { is: 'taken-back'; forWords: string | null };

/**
 * The story of this address. Its address in another language leads to it here; where it is not told in this language, to the
 * first one in which it is.
 */
export async function findStory(asked: Asked, slug: string): Promise<Told | null> {
  const all = await asked.shelf.all(asked.site.organisationId, STORY);
  const named = all.filter((one) => one.slug === slug);
  const here = named.find((one) => one.language === asked.language) ?? named[0];
  if (!here) return null;
  const same = all.filter((one): one is FoundStory => one.id === here.id && one.body !== null);
  const own = same.find((one) => one.language === asked.language);
  if (own) return own.body.slug === slug ? { is: 'told', found: own } : { is: 'moved', slug: own.body.slug };
  const [first] = same.sort((a, b) => rank(a, asked) - rank(b, asked));
  return first ? { is: 'told', found: first } : { is: 'taken-back', forWords: here.takenBackFor };
}
