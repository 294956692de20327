import { LEFT_OUT } from './comment.ts';

const flat = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

/**
 * Whether these words are what somebody wrote with parts left out, each marked, and nothing put in their place: nobody may
 * be made to say what she did not.
 */
export function isLeftOut(shown: string, written: string): boolean {
  const parts = flat(shown).split(LEFT_OUT).map(flat);
  const source = flat(written);
  if (parts.length === 1) return flat(shown) === source;
  let at = 0;
  for (const [n, part] of parts.entries()) {
    const isLast = n === parts.length - 1 && part !== '';
    const found = isLast ? source.lastIndexOf(part) : source.indexOf(part, at);
    if (found < at || (n === 0 && found !== 0) || (isLast && found + part.length !== source.length)) return false;
    at = found + part.length;
  }
  return parts.some((part) => part !== '');
}
