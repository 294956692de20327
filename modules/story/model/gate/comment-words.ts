import type { StoryLanguage } from '../language.ts';
import { detect } from './detect.ts';
import { NO_IDENTITIES } from './identities.ts';
import { gazetteerOf, type PlaceName } from './places/gazetteer.ts';
import type { TellId } from './table.ts';
import { type Folded, fold, placeOf } from './text/fold.ts';
import { wordsOf } from './text/words-of.ts';

/** What in a reader's words may give somebody away, or reach for somebody. */
export const WORD_FINDINGS = ['name', 'place', 'phone', 'contact', 'date', 'detail'] as const;
export type WordFinding = { code: (typeof WORD_FINDINGS)[number]; from: number; to: number; words: string };

const CODES: Readonly<Partial<Record<TellId, WordFinding['code']>>> = {
  'place-fine': 'place',
  'place-city': 'place',
  'partner-place': 'place',
  'venue-place': 'place',
  route: 'place',
  address: 'place',
  'phone-any': 'phone',
  'date-day': 'date',
  'date-month': 'date',
  schooling: 'detail',
  feature: 'detail',
  hospital: 'detail',
  'family-work': 'detail',
  informant: 'detail',
};

/** Somebody asks to be in touch: by address, by a name in another service, or with an offer. */
const CONTACT =
  /[\w.+-]+\s?(?:@|\(at\)|\[at\]| at )\s?[\w-]+\s?(?:\.|\(dot\)| dot )\s?[a-z]{2,}|(?:https?:\/\/|www\.)\S+|\b(?:whats ?app|telegram|insta(?:gram)?|facebook|signal|skype|imo|snapchat)\b|(?<![\w@])@[a-z0-9_.]{3,}|\b(?:call|contact|message|text|dm|write to|meet|visit) (?:me|us|her|him|them)\b|\b(?:i|we) (?:can|will|want to|would like to) (?:meet|marry|adopt|hire|employ|visit|see) (?:her|him|them|you)\b|संपर्क|फोन करें|मुझसे मिल|मला भेट|संपर्क साध|llamame|contactame|escribeme|quiero (?:conocerla|casarme|adoptar)/giu;

export function findInComment(words: string, language: StoryLanguage, names: ReadonlySet<string>, places: readonly PlaceName[]): WordFinding[] {
  const folded = fold(words);
  const told = detect(folded, language, { identities: NO_IDENTITIES, gazetteer: gazetteerOf(places), ownNames: [] });
  const found = told.flatMap(({ id, from, to }) => {
    const code = CODES[id];
    return code === undefined ? [] : [findingOf(code, folded, from, to)];
  });
  const named = wordsOf(folded)
    .filter(({ text }) => names.has(text))
    .map(({ from, to }) => findingOf('name', folded, from, to));
  const reached = [...folded.text.matchAll(CONTACT)].map(({ 0: run, index }) => findingOf('contact', folded, index, index + run.length));
  return [...named, ...found, ...reached].toSorted((a, b) => a.from - b.from || b.to - a.to);
}

function findingOf(code: WordFinding['code'], folded: Folded, from: number, to: number): WordFinding {
  const place = placeOf(folded, from, to);
  return { code, ...place, words: folded.source.slice(place.from, place.to) };
}
