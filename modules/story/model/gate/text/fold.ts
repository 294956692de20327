import { foldOne } from '#kernel/fold-letters.ts';
import { stretchesOf } from '../../block.ts';

/** A text as it is compared, and for each of its characters the place in the stored words that it came from. */
export type Folded = {
  text: string;
  /** As long as `text`, and one more: where the words end. */
  at: readonly number[];
  /** Written with a capital: in Latin letters a hint that it is a name. */
  capital: readonly boolean[];
  /** Runs that are numbers with a release, in the stored words. */
  figures: readonly { from: number; to: number; words: string }[];
  source: string;
};

/** Folds the words of a field. The marks of public numbers are left out; what they mark is read like everything else. */
export function fold(source: string): Folded {
  const text: string[] = [];
  const at: number[] = [];
  const capital: boolean[] = [];
  const figures: { from: number; to: number; words: string }[] = [];
  for (const { words, from, to, releaseId } of stretchesOf(source)) {
    if (releaseId !== null) figures.push({ from, to, words });
    let place = releaseId === null ? from : from + 1;
    for (const one of words) {
      for (const sign of foldOne(one)) {
        if (sign === ' ' && text.at(-1) === ' ') continue;
        text.push(sign);
        for (let unit = 0; unit < sign.length; unit += 1) {
          at.push(place);
          capital.push(one !== one.toLowerCase());
        }
      }
      place += one.length;
    }
  }
  return { text: text.join(''), at: [...at, source.length], capital, figures, source };
}

/** A place in the stored words for a run of the folded text. */
export function placeOf({ at, source }: Folded, from: number, to: number): { from: number; to: number } {
  const begin = at[from] ?? source.length;
  const last = at[to - 1] ?? begin;
  const size = (source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { from: begin, to: endOfSign(source, last + size) };
}

/** Marks that hang on the last letter belong to it. */
function endOfSign(source: string, end: number): number {
  const rest = /^[\p{M}\u200b-\u200d]+/u.exec(source.slice(end));
  return end + (rest ? rest[0].length : 0);
}
