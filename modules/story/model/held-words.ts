import { FINDING_CODES, type HeldCode } from './gate/finding.ts';

/** Reasons whose own sentence holds a day, a number or a language that a held story does not keep. */
const IN_OTHER_WORDS: readonly HeldCode[] = [
  'not-inspected',
  'too-soon',
  'not-enough-alike',
  'language-not-reviewed',
  'part-missing',
];
const FOUND: readonly string[] = FINDING_CODES;

/** Where the words of a reason stand: what the gate calls it at the desk. */
export function heldWordsKey(code: HeldCode): string {
  if (IN_OTHER_WORDS.includes(code)) return `gate:held.${code}`;
  return FOUND.includes(code) ? `gate:finding.${code}.title` : `gate:stop.${code}`;
}
