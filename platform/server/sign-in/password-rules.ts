import type { Refusal } from '#kernel/refusal.ts';
import { COMMON_WORDS, RUNS } from './common-words.ts';

const SHORTEST = 15;
/** What must be left once everything common is taken away. Four characters are guessed as quickly as none. */
const LEFT = 5;
const FEWEST_DIFFERENT = 6;

const TOO_SHORT: Refusal = {
  code: 'password.too-short',
  kind: 'rule',
  fields: ['password'],
  values: { least: SHORTEST },
};
const TOO_COMMON: Refusal = { code: 'password.too-common', kind: 'rule', fields: ['password'] };
const NAMES_YOU: Refusal = { code: 'password.names-you', kind: 'rule', fields: ['password'] };

/**
 * NIST SP 800-63B-4: long, not common, not the name of its owner or her house; nothing is asked of its signs and capitals,
 * and it is never made to change by the calendar.
 */
export function judgePassword(password: string, names: readonly string[]): Refusal | null {
  const text = password.normalize('NFC');
  if ([...text].length < SHORTEST) return TOO_SHORT;
  const plain = plainOf(text);
  if (names.some((name) => isIn(plainOf(name), plain))) return NAMES_YOU;
  return isCommon(text, plain) ? TOO_COMMON : null;
}

/** A name of a letter or two stands in half of all words, and says nothing. */
function isIn(name: string, plain: string): boolean {
  return name.length >= 4 && plain.includes(name);
}

/** Small letters and digits only, with the signs read as the letters they are written for. */
function plainOf(text: string): string {
  const letters = text.toLowerCase().replaceAll(/[@$!|€]/g, (sign) => SIGNS[sign] ?? '');
  return letters.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}
const SIGNS: Record<string, string> = { '@': 'a', $: 's', '!': 'i', '|': 'l', '€': 'e' };
const DIGITS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

function isCommon(text: string, plain: string): boolean {
  if (new Set(text.toLowerCase()).size < FEWEST_DIFFERENT) return true;
  const unit = shortestUnit(plain);
  const asLetters = plain.replaceAll(/\d/g, (digit) => DIGITS[digit] ?? digit);
  return [plain, asLetters, unit].some((one) => leftOf(one) < LEFT);
}

/** "abcabcabc" is "abc", however often. */
function shortestUnit(text: string): string {
  const period = `${text}${text}`.indexOf(text, 1);
  return text.slice(0, period);
}

/** How many characters nobody would guess: the fewest left when the text is cut into common words, runs and dates. */
function leftOf(text: string): number {
  const left = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let best = (left[end - 1] ?? 0) + 1;
    for (let start = Math.max(0, end - LONGEST); start < end - 1; start += 1) {
      if (isGuessed(text.slice(start, end))) best = Math.min(best, left[start] ?? 0);
    }
    left[end] = best;
  }
  return left[text.length] ?? 0;
}

const LONGEST = 20;

function isGuessed(piece: string): boolean {
  return COMMON_WORDS.has(piece) || isRun(piece) || isYear(piece) || /^(.)\1+$/u.test(piece);
}

function isRun(piece: string): boolean {
  if (piece.length < 3) return false;
  const back = [...piece].reverse().join('');
  return RUNS.some((run) => run.includes(piece) || run.includes(back));
}

function isYear(piece: string): boolean {
  return /^(19|20)\d\d$/.test(piece) || /^\d{1,2}$/.test(piece);
}
