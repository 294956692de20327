import { soundKeys, stemsOf } from '#kernel/sound.ts';
import type { Folded } from './fold.ts';

/** A word of a folded text with its places there, and the sounds it can be found by. */
export type Word = { text: string; from: number; to: number; capital: boolean; sounds: readonly string[] };

const WORD = /[\p{L}\p{M}]+|\d+/gu;
const INDIC = /[\u0900-\u09ff]/;

/** Latin words without a capital are found by their near sound alone: too many ordinary words sound loosely like a name. */
export function wordsOf(folded: Folded): Word[] {
  return [...folded.text.matchAll(WORD)].map(({ 0: text, index }) => {
    const capital = folded.capital[index] === true;
    return { text, from: index, to: index + text.length, capital, sounds: soundsOf(text, capital) };
  });
}

function soundsOf(text: string, capital: boolean): string[] {
  return [...new Set(stemsOf(text).flatMap((stem) => soundKeys(stem, capital || INDIC.test(text) ? 0 : 5)))];
}

const GAP = /^[ .\-_·*']{1,2}$/;
const LONGEST = 24;

/** Words somebody pulled apart: single letters in a row, or two pieces that are one name together. */
export function joinedWords(words: readonly Word[], text: string): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const run = spelledFrom(words, text, at);
    if (run > 2) joined.push(join(words.slice(at, at + run), 0));
    const pair = words.slice(at, at + 2);
    if (run <= 2 && isPulledApart(pair, text)) joined.push(join(pair, 5));
  }
  return joined;
}

function spelledFrom(words: readonly Word[], text: string, at: number): number {
  let run = 1;
  while (run < LONGEST && isLetter(words[at + run - 1]) && isLetter(words[at + run]) && isNear(words, text, at + run))
    run += 1;
  return run;
}

/** One letter with what hangs on it. */
const isLetter = (word: Word | undefined): boolean => word !== undefined && /^\p{L}\p{M}*$/u.test(word.text);

function isNear(words: readonly Word[], text: string, at: number): boolean {
  return GAP.test(text.slice(words[at - 1]?.to, words[at]?.from));
}

/** Two whole words are two words; a piece of one or two letters, or one parted by a sign, may be the half of a name. */
function isPulledApart([one, other]: readonly Word[], text: string): boolean {
  if (!one || !other) return false;
  const gap = text.slice(one.to, other.from);
  return GAP.test(gap) && one.text.length + other.text.length >= 4;
}

function join(parts: readonly Word[], leastLoose: number): Word {
  const text = parts.map((part) => part.text).join('');
  const [first] = parts;
  const sounds = [...new Set(stemsOf(text).flatMap((stem) => soundKeys(stem, leastLoose)))].filter(
    (key) => leastLoose === 0 || !key.startsWith('~'),
  );
  return { text, from: first?.from ?? 0, to: parts.at(-1)?.to ?? 0, capital: first?.capital ?? false, sounds };
}
