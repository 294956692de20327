import type { FoundStory } from '../stories/read-stories.ts';
import { foldText } from './fold-text.ts';
import type { StoryIndex } from './story-index.ts';

/**
 * Stories that hold every word of the question, as the beginning of a word. Whoever asks by one of the organisation's own
 * names means the organisation: that part of the question leaves nothing out.
 */
export function searchStories(
  index: StoryIndex,
  typed: string,
  { names, language }: { names: readonly string[]; language: string },
): FoundStory[] {
  const scores = scoresOf(index, wantedIn(typed, names));
  const best = new Map<string, { found: FoundStory; score: number }>();
  for (let at = 0; at < scores.length; at += 1) {
    const found = scores[at] ? index.stories[at] : undefined;
    if (!found) continue;
    const score = (scores[at] ?? 0) * (found.language === language ? 2 : 1);
    if (score > (best.get(found.id)?.score ?? 0)) best.set(found.id, { found, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ found }) => found);
}

export function wantedIn(typed: string, names: readonly string[]): string[] {
  const folded = names.map(foldText).sort((a, b) => b.length - a.length);
  const left = folded.reduce((words, name) => ` ${words} `.replace(` ${name} `, ' ').trim(), foldText(typed));
  return left.split(' ').filter(Boolean);
}

/** Nothing left to ask for fits everything; what one word does not fit, no other brings back. */
function scoresOf(index: StoryIndex, wanted: readonly string[]): Uint16Array {
  const scores = new Uint16Array(index.stories.length).fill(1);
  for (const word of wanted) {
    const points = index.points(word);
    for (let at = 0; at < scores.length; at += 1) {
      const [before = 0, more = 0] = [scores[at], points[at]];
      scores[at] = before && more && before + more;
    }
  }
  return scores;
}
