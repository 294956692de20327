import type { StoryLanguage } from '../language.ts';
import { findIdentities, type IdentityIndex } from './identities.ts';
import { findPlaces, type Gazetteer } from './places/gazetteer.ts';
import { BN, NE } from './rules/bn-ne.ts';
import { EN } from './rules/en.ts';
import { ES } from './rules/es.ts';
import { HI } from './rules/hi.ts';
import { MR } from './rules/mr.ts';
import type { Rules } from './rules/rule-ids.ts';
import type { TellId } from './table.ts';
import { compile, type Form } from './text/compile.ts';
import type { Folded } from './text/fold.ts';
import { type Marked, markText, meaningOf, type Span } from './text/mark.ts';
import { joinedWords, wordsOf } from './text/words-of.ts';

/** Something a text tells, in places of the folded text. `tells`: what exactly, the same in every language. */
export type Tell = { id: TellId; from: number; to: number; tells: readonly string[] };

export type LookFor = {
  identities: IdentityIndex;
  gazetteer: Gazetteer;
  ownNames: readonly string[];
  /** A city is no finding here: from where a page of nobody is told. */
  mayNameCity?: boolean;
};

const RULES: Readonly<Record<StoryLanguage, Rules>> = { en: EN, hi: HI, mr: MR, es: ES, bn: BN, ne: NE };
const FORMS = new Map<StoryLanguage, readonly Form[]>();

/** Made when a language is first met: half of all texts are in one. */
function formsOf(language: StoryLanguage): readonly Form[] {
  const made = FORMS.get(language) ?? compile(RULES[language]);
  FORMS.set(language, made);
  return made;
}

/** Everything that one field of a story tells of somebody. */
export function detect(folded: Folded, language: StoryLanguage, look: LookFor): Tell[] {
  const shown = hideOwnNames(folded, look.ownNames);
  const words = wordsOf(shown);
  const places = findPlaces(words, look.gazetteer);
  const named = look.mayNameCity ? places.filter(({ level }) => level !== 'city') : places;
  const marked = markText(shown.text, words, named, language);
  const known = [
    ...findIdentities(words, shown.text, look.identities),
    ...findIdentities(joinedWords(words, shown.text), '', look.identities),
  ];
  const tell = (id: TellId, span: Span): Tell => ({ id, ...span, tells: [id, ...meaningOf(marked, span)] });
  return [
    ...known.map(({ kind, ...span }) => tell(kind, span)),
    ...findForms(marked.text, formsOf(language)).map(({ rule, ...span }) => tell(rule, span)),
    ...findPhones(shown.text),
    ...findNumbers(marked),
  ];
}

function findForms(text: string, forms: readonly Form[]) {
  return forms.flatMap(({ rule, form, needs }) =>
    needs.every((need) => need.test(text)) ? matchesOf(text, form).map((span) => ({ rule, ...span })) : [],
  );
}

function matchesOf(text: string, form: RegExp): Span[] {
  return [...text.matchAll(form)].flatMap(({ 0: run, index }) => {
    const trimmed = run.trim();
    const from = index + run.indexOf(trimmed);
    return trimmed === '' ? [] : [{ from, to: from + trimmed.length }];
  });
}

const HIDDEN = '\ue00a';

/** Our own name says who tells the story, not where somebody was. */
function hideOwnNames(folded: Folded, names: readonly string[]): Folded {
  let { text } = folded;
  for (const name of names) if (name !== '') text = text.split(name).join(HIDDEN.repeat(name.length));
  return text === folded.text ? folded : { ...folded, text };
}

/** One of a thing is no number; a helpline is one to be called. A year may be told, if the first language tells it. */
const NO_NUMBER = /^(?:0|1|112|1098|181)$/;
const YEAR = /^(?:19|20)\d\d$/;

function findNumbers({ numbers }: Marked): Tell[] {
  return numbers.flatMap(({ value, from, to }) =>
    NO_NUMBER.test(value)
      ? []
      : [{ id: YEAR.test(value) ? ('year' as const) : ('number' as const), from, to, tells: [`number:${value}`] }],
  );
}

const PHONE = /\+?\d(?:[\s().-]{0,2}\d){6,14}/g;
/** A written day is no number to call. */
const A_DAY = /^\d{4}[ -]\d\d?-\d\d?$/;

/** Any number one could call, of whomever. Helplines are shorter. */
function findPhones(text: string): Tell[] {
  return [...text.matchAll(PHONE)]
    .filter(({ 0: run }) => !A_DAY.test(run))
    .map(({ 0: run, index }) => ({ id: 'phone-any', from: index, to: index + run.length, tells: ['phone'] }));
}
