import type { StoryLanguage } from '../language.ts';
import type { Pseudonym } from '../story.ts';
import { FOR_ANYBODY, FOR_HER, FOR_HIM } from './pseudonym-list.ts';

export const PSEUDONYM_FOR = ['her', 'him', 'anybody'] as const;
export type PseudonymFor = (typeof PSEUDONYM_FOR)[number];
export type PseudonymNames = Pick<Pseudonym, 'names'>['names'];

const LISTS: Readonly<Record<PseudonymFor, string>> = { her: FOR_HER, him: FOR_HIM, anybody: FOR_ANYBODY };

/** Every name of a list, as it is written in each language. */
export function pseudonymsFor(whom: PseudonymFor): PseudonymNames[] {
  return LISTS[whom].split(';').map((pair) => {
    const [latin = '', devanagari = ''] = pair.split(' ');
    const indic = { hi: devanagari, mr: devanagari, ne: devanagari } as const;
    return { en: latin, es: latin, ...indic, bn: inBengali(devanagari) } satisfies Record<StoryLanguage, string>;
  });
}

/** The two scripts have one order; Bengali writes V as B and has no nukta for Z. */
function inBengali(devanagari: string): string {
  const plain = devanagari
    .normalize('NFD')
    .replace(/\u093c/g, '')
    .replace(/व/g, 'ब')
    .replace(/ऑ|ॉ/g, 'ो');
  return plain.replace(/[\u0900-\u097f]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0x80)).normalize('NFC');
}

/** Those that may still be taken, in an order that `draw` makes: it is asked for a number below its argument. */
export function drawPseudonyms(
  whom: PseudonymFor,
  isTaken: (names: PseudonymNames) => boolean,
  count: number,
  draw: (below: number) => number,
): PseudonymNames[] {
  const left = pseudonymsFor(whom).filter((names) => !isTaken(names));
  const drawn: PseudonymNames[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(draw(left.length), 1));
  return drawn;
}
