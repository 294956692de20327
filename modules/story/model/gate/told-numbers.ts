import { stretchesOf } from '../block.ts';
import type { StoryText } from './inspect.ts';

/** The releases that stand behind the numbers of a story. */
export function releasesIn(texts: readonly Pick<StoryText, 'blocks'>[]): string[] {
  const told = texts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'figure') return [block.releaseId];
      return 'words' in block ? stretchesOf(block.words).flatMap(({ releaseId }) => releaseId ?? []) : [];
    }),
  );
  return [...new Set(told)];
}
