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

/** What is not seen and would keep two equal words apart: joiners, marks of direction, soft hyphens, selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cf}/u;

/** Letters of other alphabets that look like Latin ones: a name may be hidden behind them. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  "а a|в b|г r|д d|е e|ё e|з z|и i|й i|і i|ї i|ј j|к k|л l|м m|н n|о o|п n|р p|с c|т t|у y|ү y|ф f|х x|ѕ s|ь b|ѵ v|һ h|ԁ d|ԛ q|ԝ w|ց g|ո n|օ o|ս u|α a|β b|γ y|δ d|ε e|ζ z|η n|ι i|κ k|λ l|μ m|ν v|ο o|π n|ρ p|σ o|ς s|τ t|υ u|χ x|ω w|ı i|ɑ a|ɡ g|ſ s|ʼ '|’ '|‘ '|＇ '|ँ ं|ঁ ং"
    .split('|')
    .map((pair) => pair.split(' ')),
);

const NUKTA = '\u093c\u09bc';
const ACCENTS = new RegExp(`[\\u0300-\\u036f${NUKTA}]`, 'g');

/** One character as it is compared: no accent, no case, Western digits; several where one sign stands for several. */
function foldOne(one: string): string {
  if (UNSEEN.test(one)) return '';
  if (/\s/.test(one)) return ' ';
  const plain = one.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  return [...plain].map((sign) => LOOKALIKES[sign] ?? westernDigit(sign)).join('');
}

function westernDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x0966 && code <= 0x096f) return String(code - 0x0966);
  return code >= 0x09e6 && code <= 0x09ef ? String(code - 0x09e6) : sign;
}

/** A word of ours as it is compared. */
export const foldWord = (word: string): string => [...word].map(foldOne).join('');

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
