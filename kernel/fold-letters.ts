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
export function foldOne(one: string): string {
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
export const foldWord = (word: string): string =>
  PLAIN.test(word) ? word.toLowerCase() : [...word].map(foldOne).join('');

/** Nothing in it but letters, digits and signs of ASCII: most words, and nothing to look up. */
const PLAIN = /^[ -~]*$/;
