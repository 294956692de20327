import { stemsOf } from '#kernel/sound.ts';
import type { StoryLanguage } from '../../language.ts';
import type { PlaceFound } from '../places/gazetteer.ts';
import { LETTERS, SIGNS } from './compile.ts';
import { feastForm, MONTH_WORDS } from './months.ts';
import { NUMBER_WORDS, numberForm, roundForm } from './numbers.ts';
import type { Word } from './words-of.ts';

export type Span = { from: number; to: number };

/** What stands in a text, found once, before any rule is tried. */
export type Marked = {
  /** The text with a sign over every letter of a place, month, feast or number word. */
  text: string;
  plain: string;
  places: readonly PlaceFound[];
  months: readonly (Span & { month: number })[];
  numbers: readonly (Span & { value: string })[];
};

const BEFORE = `(?<![0-9${LETTERS}])`;
/** An age may hang on its number; an ordinal is a class or a place in a row, and is no number. */
const AFTER = `(?=(?:व्या|वर्षीय|वर्षीया)?(?![0-9${LETTERS}]))`;

type Forms = { numbers: RegExp; feasts: RegExp };
const FORMS = new Map<StoryLanguage, Forms>();

function formsOf(language: StoryLanguage): Forms {
  const made = FORMS.get(language) ?? makeForms(language);
  FORMS.set(language, made);
  return made;
}

function makeForms(language: StoryLanguage): Forms {
  const words = `${numberForm(language)}|${roundForm(language)}`;
  return {
    numbers: new RegExp(`${BEFORE}(?:\\d[\\d,.]*\\d|\\d|${words})${AFTER}`, 'gu'),
    feasts: new RegExp(`${BEFORE}(?:${feastForm(language)})`, 'gu'),
  };
}

export function markText(
  plain: string,
  words: readonly Word[],
  places: readonly PlaceFound[],
  language: StoryLanguage,
): Marked {
  const { numbers: number, feasts } = formsOf(language);
  const numbers = [...plain.matchAll(number)].map(({ 0: run, index }) => ({
    from: index,
    to: index + run.length,
    value: String(NUMBER_WORDS[language].get(run) ?? run.replace(/,/g, '')),
  }));
  const months = words.flatMap((word, at) =>
    isMay(word, words[at - 1]?.text, words[at + 1]?.text) ? [] : monthAt(word),
  );
  const units = plain.split('');
  for (const { from, to, value } of numbers) if (isSpoken(plain, from, value)) units.fill(SIGNS.number, from, to);
  for (const { 0: run, index } of plain.matchAll(feasts)) units.fill(SIGNS.feast, index, index + run.length);
  for (const { from, to } of months) units.fill(SIGNS.month, from, to);
  for (const { level, from, to } of places) units.fill(SIGNS[level], from, to);
  return { text: units.join(''), plain, places, months, numbers };
}

/** In words, and no article: *one* stands in every other sentence. */
const isSpoken = (plain: string, from: number, value: string): boolean =>
  !/\d/.test(plain[from] ?? '') && value !== '0' && value !== '1';

/** "May" is written large; small it is a month where only a month can stand: in may, 3 may, may 2020. */
const BEFORE_MONTH = new Set(
  'in by since until till of during from last next every before after early mid late'.split(' '),
);
const isMay = ({ text, capital }: Word, before = '', after = ''): boolean =>
  text === 'may' && !capital && !BEFORE_MONTH.has(before) && !/^\d+$/.test(before) && !/^\d+$/.test(after);

const LEAST_STEM = 3;

/** A month, also with an ending hung on it, of which the sign leaves the ending free. */
function monthAt({ text, from }: Word): (Span & { month: number })[] {
  const stem = stemsOf(text).find(
    (one) => MONTH_WORDS.has(one) && (one === text || one.length >= LEAST_STEM || text.endsWith('मध्ये')),
  );
  const month = stem === undefined ? undefined : MONTH_WORDS.get(stem);
  return stem === undefined || month === undefined ? [] : [{ from, to: from + stem.length, month }];
}

/** What a run of a text says in itself, the same in every language: its numbers, months and places. */
export function meaningOf({ places, months, numbers }: Marked, { from, to }: Span): string[] {
  const isInside = (span: Span) => span.from >= from && span.to <= to;
  return [
    ...places.filter(isInside).map(({ id }) => `place:${id}`),
    ...numbers.filter(isInside).map(({ value }) => `number:${value}`),
    ...months.filter(isInside).map(({ month }) => `month:${month}`),
  ];
}
