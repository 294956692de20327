import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';

const Words = (most: number) => z.string().trim().min(1).max(most);

/**
 * How far the words of one block are translated. In the language a story was first written in, `human` and `reviewed` say
 * whether a second pair of eyes has read it. A block that a language does not hold at all is missing there, visibly.
 */
export const TRANSLATION_STATES = ['machine', 'human', 'reviewed'] as const;

const common = {
  /** The same in every language: by it the parts of a story are laid beside each other. */
  id: AnyId,
  state: z.enum(TRANSLATION_STATES),
  /** SHA-256 of the first language's words that this was translated from, hexadecimal. Null in the first language. */
  translatedFrom: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
};

/**
 * One part of a story. Words are plain text, but for a number that is public: `[9 people](figure:<release id>)`. A number
 * that names no release is a finding of the gate.
 */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('heading'), words: Words(200) }),
  z.strictObject({ ...common, kind: z.literal('paragraph'), words: Words(5000) }),
  /** Her words, exactly; each quotation has a consent of its own. `speaker`: who is said to have said it, never her name. */
  z.strictObject({
    ...common,
    kind: z.literal('quote'),
    words: Words(2000),
    speaker: Words(100).nullable(),
    consentId: AnyId.nullable(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('picture'),
    pictureId: AnyId,
    alt: Words(500),
    caption: Words(300).nullable(),
  }),
  z.strictObject({ ...common, kind: z.literal('figure'), releaseId: AnyId, words: Words(300) }),
  z.strictObject({ ...common, kind: z.literal('appeal'), appealId: AnyId }),
]);
export type Block = z.infer<typeof Block>;
export type BlockKind = Block['kind'];

/** A stretch of words; `releaseId` where it is a number that was made public. */
export type Stretch = { words: string; from: number; to: number; releaseId: string | null };

const FIGURE = /\[([^\][]{1,200})\]\(figure:([a-z2-7]{12})\)/g;

/** Takes the words of a block apart. `from` and `to` are places in the words as they are stored, in UTF-16 units. */
export function stretchesOf(words: string): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const match of words.matchAll(FIGURE)) {
    if (match.index > at)
      found.push({ words: words.slice(at, match.index), from: at, to: match.index, releaseId: null });
    at = match.index + match[0].length;
    found.push({ words: match[1] ?? '', from: match.index, to: at, releaseId: match[2] ?? null });
  }
  if (at < words.length) found.push({ words: words.slice(at), from: at, to: words.length, releaseId: null });
  return found;
}

/** The words of a block as they are read, without the marks of numbers; null for what has none. */
export function readWords(block: Block): string | null {
  return 'words' in block
    ? stretchesOf(block.words)
        .map(({ words }) => words)
        .join('')
    : null;
}
