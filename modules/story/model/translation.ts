import type { Stored } from '#kernel/record.ts';
import type { Block } from './block.ts';
import { missingBlocks } from './published-copy.ts';
import type { StoryFacts } from './story.ts';
import type { StoryTextFacts } from './story-text.ts';

type Text = Stored<StoryTextFacts>;

/** The words of a part by which a translation knows what it was made from; of the head it is the title. */
export function sourceWords(block: Block): string {
  if (block.kind === 'picture') return block.alt;
  return block.kind === 'appeal' ? '' : block.words;
}

export const headWords = ({ title }: Pick<StoryTextFacts, 'title'>): string => title;

/** How one part stands in a language: `stale` was translated from words that have changed since. */
export type PartState = 'machine' | 'human' | 'reviewed' | 'stale' | 'missing';
export const PART_STATES = ['missing', 'stale', 'machine', 'human', 'reviewed'] as const;

/** The parts of a language and how they stand, head first. `digestOf` gives the SHA-256 of words, or null while it is not known. */
export function partsOf(
  text: Text,
  {
    source,
    texts,
    sourceLanguage,
  }: { source: Text | null; texts: readonly Text[] } & Pick<StoryFacts, 'sourceLanguage'>,
  digestOf: (words: string) => string | null,
): { id: string | null; state: PartState }[] {
  const isFirst = text.language === sourceLanguage;
  const stale = (from: string | null, words: string | null) =>
    !isFirst && from !== null && words !== null && (digestOf(words) ?? from) !== from;
  const sourceBlock = (id: string) => source?.blocks.find((one) => one.id === id) ?? null;
  const head = stale(text.headFrom, source && headWords(source)) ? 'stale' : text.headState;
  const held = text.blocks.map((block) => {
    const from = sourceBlock(block.id);
    const state: PartState = stale(block.translatedFrom, from && sourceWords(from)) ? 'stale' : block.state;
    return { id: block.id, state };
  });
  const missing = missingBlocks(text, sourceLanguage, texts).map(({ block }) => ({
    id: block.id,
    state: 'missing' as const,
  }));
  return [{ id: null, state: head }, ...held, ...missing];
}
