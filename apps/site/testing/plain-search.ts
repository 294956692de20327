import { type Folded, foldedStory } from '../search/fold-text.ts';
import { wantedIn } from '../search/search-stories.ts';
import type { FoundStory } from '../stories/read-stories.ts';

/** What a search means, story by story and word by word: what the index is held to. */
export function plainSearch(
  stories: readonly FoundStory[],
  typed: string,
  { names, language }: { names: readonly string[]; language: string },
): FoundStory[] {
  const wanted = wantedIn(typed, names);
  const best = new Map<string, { found: FoundStory; score: number }>();
  for (const found of stories) {
    const score = scoreOf(foldedStory(found.body), wanted) * (found.language === language ? 2 : 1);
    if (score > (best.get(found.id)?.score ?? 0)) best.set(found.id, { found, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ found }) => found);
}

function scoreOf({ title, words }: Folded, wanted: readonly string[]): number {
  let score = 1;
  for (const word of wanted) {
    if (title.some((one) => one.startsWith(word))) score += 10;
    else if (words.includes(word)) score += 3;
    else if (words.some((one) => one.startsWith(word))) score += 1;
    else return 0;
  }
  return score;
}
