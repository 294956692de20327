import { foldWord } from '#kernel/fold-letters.ts';
import { soundKeys } from '#kernel/sound.ts';
import type { Word } from './text/words-of.ts';

export const IDENTITY_KINDS = ['name', 'phone', 'address', 'school', 'facility', 'partner', 'document'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];
/** Something by which a person linked to the story, or a place that keeps her, would be known. */
export type Identity = { kind: IdentityKind; words: string };

type Entry = { kind: IdentityKind; rest: readonly (readonly string[])[] };
/** Everything looked for, by the sound of its first word: a text is read once, however many people there are. */
export type IdentityIndex = {
  /** What one word tells alone: a bit for each kind, in their order. */
  alone: ReadonlyMap<string, number>;
  first: ReadonlyMap<string, readonly Entry[]>;
  /** The last digits of numbers. */
  digits: ReadonlySet<string>;
};

/** Words that half the country bears or that stand in every name of a school: alone they tell of nobody. */
const COMMON = new Set(
  'devi bai kumari kumar singh khan begum bibi bee khatun khatoon rani shri smt sri ji mrs miss mister the and for didi tai amma bhai das lal ram mohan prasad sharma yadav patil ali sheikh shaikh mohammed mohammad school high primary secondary municipal government home house shelter hospital college centre center trust foundation society organisation organization road street lane nagar colony chawl room near floor building flat opposite station village district post east west north south new old children women girls boys care rescue team india indian social welfare service services child line police national state sister mother father of'
    .split(' ')
    .flatMap((word) => soundKeys(word)),
);

/** What somebody is called where nobody knew her name: "her mother", "का भाई". It names nobody, and stands in every story. */
const KIN = new Set(
  'her his their my the a an of mother father brother sister aunt uncle cousin wife husband son daughter grandmother grandfather neighbour friend man woman girl boy child baby मां माँ माता पिता भाई बहन चाचा चाची मामा मौसी दादी नानी पति पत्नी बेटा बेटी पड़ोसी उसकी उसका उसके की का के आई वडील बाबा बहीण भाऊ काका मावशी आजी नवरा पती मुलगा मुलगी शेजारी तिची तिचा तिचे madre padre hermano hermana tio tia primo prima esposo esposa hijo hija abuela abuelo vecino vecina su la el de un una মা বাবা ভাই বোন তার आमा बुबा दाइ दिदी उनको'
    .split(' ')
    .map(foldWord),
);

const TAIL = 8;

export function indexIdentities(identities: Iterable<Identity>): IdentityIndex {
  const alone = new Map<string, number>();
  const first = new Map<string, Entry[]>();
  const digits = new Set<string>();
  const hear = remembering();
  for (const { kind, words } of identities) {
    const folded = foldWord(words);
    if (DIGIT.test(folded)) for (const run of runsOfDigits(folded)) digits.add(run.slice(-TAIL));
    if (kind === 'phone') continue;
    for (const phrase of phrasesOf(kind, wordsIn(folded), hear))
      if (phrase.length === 1) addAlone(alone, kind, hear(phrase[0] ?? ''));
      else addPhrase(first, { kind, phrase, hear });
  }
  return { alone, first, digits };
}

export const NO_IDENTITIES: IdentityIndex = { alone: new Map(), first: new Map(), digits: new Set() };
const DIGIT = /\d/;

const PLAIN = /^[ -~]*$/;
const ASCII_WORD = /[a-z]+|\d+/g;
const WORD = /[\p{L}\p{M}]+|\d+/gu;

function wordsIn(folded: string): string[] {
  return folded.match(PLAIN.test(folded) ? ASCII_WORD : WORD) ?? [];
}

/** How a word sounds. */
type Hear = (word: string) => readonly string[];

/** Each word is listened to once, and nothing of it is kept beyond the index that is made: these are names of people. */
function remembering(): Hear {
  const heard = new Map<string, readonly string[]>();
  return (word) => {
    const keys = heard.get(word) ?? soundKeys(word);
    heard.set(word, keys);
    return keys;
  };
}

const isCommon = (word: string, hear: Hear): boolean => hear(word).some((key) => COMMON.has(key));
const isOwn = (word: string, hear: Hear): boolean => word.length >= 3 && !/^\d+$/.test(word) && !isCommon(word, hear);

/** By which runs of words it is known: the whole; a name by each word that is its own; an address by any two in a row. */
function phrasesOf(kind: IdentityKind, words: readonly string[], hear: Hear): (readonly string[])[] {
  if (words.length === 0 || (kind === 'name' && words.every((word) => KIN.has(word)))) return [];
  const own = words.filter((word) => isOwn(word, hear) && !KIN.has(word)).map((word) => [word]);
  // Raj Kumari is Rajkumari to the next who writes it.
  if (kind === 'name') return words.length === 1 ? [words] : [words, [words.join('')], ...own];
  if (kind === 'document') return [words];
  if (kind === 'address') return [...own, ...pairsOf(words, hear)];
  const telling = words.filter((word) => isOwn(word, hear));
  return telling.length > 0 ? [telling, words] : words.length > 1 ? [words] : [];
}

function pairsOf(words: readonly string[], hear: Hear): string[][] {
  return words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    return isCommon(before, hear) && isCommon(word, hear) ? [] : [[before, word]];
  });
}

const bitOf = (kind: IdentityKind): number => 1 << IDENTITY_KINDS.indexOf(kind);
const kindsOf = (bits: number): IdentityKind[] => IDENTITY_KINDS.filter((kind) => (bits & bitOf(kind)) !== 0);

function addAlone(alone: Map<string, number>, kind: IdentityKind, keys: readonly string[]): void {
  const bit = bitOf(kind);
  for (const key of keys) {
    const bits = alone.get(key) ?? 0;
    if ((bits & bit) === 0) alone.set(key, bits | bit);
  }
}

type Phrase = { kind: IdentityKind; phrase: readonly string[]; hear: Hear };

function addPhrase(first: Map<string, Entry[]>, { kind, phrase, hear }: Phrase): void {
  const [head, ...rest] = phrase.map(hear);
  for (const key of head ?? []) {
    const entries = first.get(key);
    if (entries) entries.push({ kind, rest });
    else first.set(key, [{ kind, rest }]);
  }
}

function runsOfDigits(folded: string): string[] {
  return [...folded.matchAll(/\d(?:[\s().-]{0,2}\d){5,}/g)].map(([run]) => run.replace(/\D/g, ''));
}

export type Known = { kind: IdentityKind; from: number; to: number };

/** Where the words of a text are an identity. It says which kind, and never whose. */
export function findIdentities(words: readonly Word[], text: string, index: IdentityIndex): Known[] {
  return [...findWords(words, index), ...findDigits(text, index)];
}

function findWords(words: readonly Word[], index: IdentityIndex): Known[] {
  if (index.first.size === 0 && index.alone.size === 0) return [];
  return words.flatMap((word, at) => {
    const found: Known[] = [];
    const { from, to } = word;
    for (const key of new Set(word.sounds)) {
      if (!isHarmless(word)) for (const kind of kindsOf(index.alone.get(key) ?? 0)) found.push({ kind, from, to });
      for (const { kind, rest } of index.first.get(key) ?? []) {
        if (!rest.every((keys, step) => words[at + 1 + step]?.sounds.some((sound) => keys.includes(sound)))) continue;
        found.push({ kind, from, to: words[at + rest.length]?.to ?? to });
      }
    }
    return found;
  });
}

/** A word of every day in small letters that is also somebody's name: may, rose, hope. */
const EVERYDAY = new Set(
  'may rose joy hope grace will mark sunny pinky lucky baby sweety angel star dolly june april rain sky'.split(' '),
);
const isHarmless = (word: Word): boolean => !word.capital && EVERYDAY.has(word.text);

function findDigits(text: string, { digits }: IdentityIndex): Known[] {
  if (digits.size === 0) return [];
  return [...text.matchAll(/\d(?:[\s().-]{0,2}\d){5,}/g)].flatMap(({ 0: run, index }) =>
    digits.has(run.replace(/\D/g, '').slice(-TAIL))
      ? [{ kind: 'phone' as const, from: index, to: index + run.length }]
      : [],
  );
}
