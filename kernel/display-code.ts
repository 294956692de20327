import { z } from 'zod';
import { CODE_WORDS } from '#kernel/code-words.ts';

/** What a person is called on any screen a stranger may see: a neutral word and three digits, `NEEM-214`. */
export const DisplayCode = z.string().regex(/^[A-Z]{4,8}-\d{3}$/);
export type DisplayCode = z.infer<typeof DisplayCode>;

/** Read aloud, these say something: sections of the penal codes, helplines, and numbers with a meaning in the street. */
const NOT_NUMBERS = new Set([
  0, 69, 100, 101, 102, 108, 112, 143, 144, 181, 302, 304, 306, 307, 354, 363, 366, 370, 372, 373, 375, 376, 377, 420,
  497, 498, 506, 509, 666, 786, 911,
]);
const NUMBERS = Array.from({ length: 1000 }, (_, value) => value).filter((value) => !NOT_NUMBERS.has(value));

/**
 * Draws a code at random; whoever stores it must draw again if it is taken.
 *
 * `random(max)` gives a whole number from 0 to max - 1 that nobody can foretell. A word that is one of the
 * person's own names is never drawn: the code would give away what it stands for.
 */
export function drawCode(random: (max: number) => number, notWords: readonly string[]): DisplayCode {
  const spoken = new Set(notWords.flatMap(wordsOfName));
  const words = CODE_WORDS.filter((word) => !spoken.has(word));
  return `${pick(words, random)}-${String(pick(NUMBERS, random)).padStart(3, '0')}`;
}

/** "Juhi Kumari-Devi" → JUHI, KUMARI, DEVI; accents fall away. */
function wordsOfName(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toUpperCase();
  return plain.split(/[^\p{Letter}\p{Mark}]+/u).filter((word) => word !== '');
}

function pick<T>(from: readonly T[], random: (max: number) => number): T {
  const drawn = from[random(from.length)];
  if (drawn === undefined) throw new Error('display code: the random number is outside the list');
  return drawn;
}
