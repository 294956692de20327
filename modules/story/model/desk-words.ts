import { type Block, readWords, stretchesOf } from './block.ts';
import type { Finding } from './gate/finding.ts';
import type { TextWords } from './story-text.ts';

/** The texts of a block or of the head that the gate reads, by their names. */
export type FieldName = Finding['where']['field'];
export type Where = Finding['where'];

/** What stands at a place, or null where that place has no such text. */
export function wordsAt(text: TextWords, { blockId, field }: Where): string | null {
  if (blockId === null) return field === 'title' || field === 'summary' ? text[field] : null;
  const block = text.blocks.find(({ id }) => id === blockId);
  return block ? wordsIn(block, field) : null;
}

export function wordsIn(block: Block, field: FieldName): string | null {
  return field in block ? ((block as Partial<Record<FieldName, string | null>>)[field] ?? null) : null;
}

/** Puts words in their place. Emptied, an optional text is let go of and a block of nothing else is gone. */
export function withWords(text: TextWords, { blockId, field }: Where, words: string): TextWords {
  if (blockId === null) {
    if (field === 'title') return { ...text, title: words, ...touched(text) };
    return { ...text, summary: words.trim() === '' ? null : words, ...touched(text) };
  }
  const blocks = text.blocks.map((block) => (block.id === blockId ? blockWith(block, field, words) : block));
  return { ...text, blocks };
}

/** Whoever writes in it takes it from whoever had read it over: it is to be read again. */
const touched = ({ headState }: TextWords) => (headState === 'reviewed' ? { headState: 'human' as const } : {});

function blockWith(block: Block, field: FieldName, words: string): Block {
  const optional = field === 'speaker' || field === 'caption';
  const value = optional && words.trim() === '' ? null : words;
  const state = block.state === 'reviewed' ? 'human' : block.state;
  return { ...block, [field]: value, state } as Block;
}

/** What can be kept as it stands: parts without a word are still being written. */
export function withoutEmpty(text: TextWords): TextWords {
  return { ...text, blocks: text.blocks.filter((block) => !isEmpty(block)) };
}

export function isEmpty(block: Block): boolean {
  if (block.kind === 'appeal') return false;
  return (block.kind === 'picture' ? block.alt : block.words).trim() === '';
}

/** Where a finding lies now: words may have moved since it was made. Null where they are gone. */
export function placeOf({ from, to, words }: Pick<Finding, 'from' | 'to' | 'words'>, inWords: string) {
  if (inWords.slice(from, to) === words) return { from, to };
  const places: number[] = [];
  for (let at = inWords.indexOf(words); at >= 0; at = inWords.indexOf(words, at + 1)) places.push(at);
  const [near] = places.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  return near === undefined ? null : { from: near, to: near + words.length };
}

/** The text with the safer wording of these findings; what has none, or is gone from the text, stays as it is. */
export function withSaferWords(text: TextWords, findings: readonly Finding[]): TextWords {
  const byPlace = Map.groupBy(findings, ({ where }) => `${where.blockId}.${where.field}`);
  let now = text;
  for (const here of byPlace.values()) {
    const [first] = here;
    const words = first && wordsAt(now, first.where);
    const safer = words && replaceAll(words, here);
    if (first && words && safer !== words) now = withWords(now, first.where, safer ?? '');
  }
  return withoutEmpty(now);
}

function replaceAll(words: string, findings: readonly Finding[]): string {
  const placed = findings.flatMap((finding) => {
    const place = finding.safer === null ? null : placeOf(finding, words);
    return place ? [{ ...place, safer: finding.safer ?? '' }] : [];
  });
  let now = words;
  for (const { from, to, safer } of placed.toSorted((a, b) => b.from - a.from))
    now = safer === '' ? leaveOut(now, from, to) : now.slice(0, from) + likeIn(now, from, safer) + now.slice(to);
  return now;
}

/** At the beginning of a sentence a letter that has a large form takes it. */
function likeIn(words: string, from: number, safer: string): string {
  const before = words.slice(0, from).trimEnd();
  const begins = before === '' || /[.!?।:]$/u.test(before);
  return begins ? safer.charAt(0).toLocaleUpperCase() + safer.slice(1) : safer;
}

/** Takes words out, and with them the space and the comma that stood for them alone. */
function leaveOut(words: string, from: number, to: number): string {
  const before = words.slice(0, from).replace(/(?<![ ,])[ ,]+$/u, '');
  const after = words.slice(to).replace(/^ +/u, '');
  const joined = /^[.,;:!?।]/u.test(after) || before === '' ? before + after : `${before} ${after}`;
  const stop = /[.!?।]$/u.test(before) ? joined.replace(/([.!?।])[.।]/u, '$1') : joined;
  return before === '' ? stop.replace(/^[ ,.;:]+/u, '').replace(/^./u, (letter) => letter.toLocaleUpperCase()) : stop;
}

/** One piece of a text between the marks: plain, or a finding, or a number with its release. */
export type Piece = { words: string; finding: Finding | null };

/** A text taken apart where the gate has found something. Marks never overlap: the earlier one keeps its place. */
export function piecesOf(words: string, findings: readonly Finding[]): Piece[] {
  const placed = findings
    .flatMap((finding) => {
      const place = placeOf(finding, words);
      return place ? [{ ...wholeMark(place, words), finding }] : [];
    })
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, finding } of placed) {
    if (from < at) continue;
    if (from > at) pieces.push({ words: words.slice(at, from), finding: null });
    pieces.push({ words: words.slice(from, to), finding });
    at = to;
  }
  if (at < words.length) pieces.push({ words: words.slice(at), finding: null });
  return pieces;
}

/** What lies in the mark of a released number is drawn as the whole of it. */
function wholeMark(place: { from: number; to: number }, words: string): { from: number; to: number } {
  const mark = stretchesOf(words).find((one) => one.releaseId && one.from <= place.from && place.to <= one.to);
  return mark ? { from: mark.from, to: mark.to } : place;
}

/** How many words somebody reads, in any script. */
export function countWords({ title, summary, blocks }: TextWords): number {
  const read = blocks.map((block) => readWords(block) ?? '');
  const all = [title, summary ?? '', ...read].join(' ');
  return all.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A part one place up or down; the first cannot go up. */
export function moveBlock(text: TextWords, id: string, by: -1 | 1): TextWords {
  const from = text.blocks.findIndex((block) => block.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= text.blocks.length) return text;
  const blocks = [...text.blocks];
  const [moved] = blocks.splice(from, 1);
  if (moved) blocks.splice(to, 0, moved);
  return { ...text, blocks };
}

export const removeBlock = (text: TextWords, id: string): TextWords => ({
  ...text,
  blocks: text.blocks.filter((block) => block.id !== id),
});

/** A new part behind this one, or at the front. */
export function addBlock(text: TextWords, after: string | null, block: Block): TextWords {
  const at = after === null ? 0 : text.blocks.findIndex(({ id }) => id === after) + 1;
  return { ...text, blocks: text.blocks.toSpliced(at, 0, block) };
}
