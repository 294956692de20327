import { foldWord } from '#kernel/fold-letters.ts';
import type { Block } from '../block.ts';
import type { StoryLanguage } from '../language.ts';
import { detect, type LookFor, type Tell } from './detect.ts';
import { type Finding, isInSettings } from './finding.ts';
import type { IdentityIndex } from './identities.ts';
import { type Merged, mergeTells, type Weighed } from './merge-tells.ts';
import { gazetteerOf, type PlaceName } from './places/gazetteer.ts';
import { COUNTRY_CODES } from './places/regions.ts';
import { saferFor } from './safer.ts';
import { TABLE } from './table.ts';
import { type Folded, fold, placeOf } from './text/fold.ts';

/** One language of a story, as it is written. */
export type StoryText = {
  language: StoryLanguage;
  title: string;
  summary: string | null;
  blocks: readonly Block[];
  slug?: string | null;
  /** What it is filed under, as this language calls it. */
  categories?: readonly string[];
};

/** What stands above every language of it alike. */
export type StoryHead = { byline: string | null; dateline: string | null; credit: string | null };

export type TextFacts = {
  /** Who was a child at the events stays one for the gate. Unknown is a child. */
  aboutChild: boolean;
  /** The language the story was first written in. */
  first: StoryLanguage;
  /** Cities, areas and places of our own organisations and records. */
  places: readonly PlaceName[];
  /** Under which names we ourselves are known. */
  ownNames: readonly string[];
  head?: StoryHead;
  /** It tells of nobody: then a city, and no finer place, may stand above it. */
  ofNobody?: boolean;
};

type Where = Finding['where'];
export type Field = { where: Where; words: string; quoted: boolean; mayNameCity?: boolean };

/** What a story tells that a record can be compared with. */
export type Dimensions = { years: readonly number[]; places: readonly string[]; countries: readonly string[] };
export type Inspection = { findings: Finding[]; told: Dimensions };

/** Every finding of every language, in the order of reading. It asks nothing and keeps nothing. */
export function inspectTexts(texts: readonly StoryText[], identities: IdentityIndex, facts: TextFacts): Finding[] {
  return inspectWhole(texts, identities, facts).findings;
}

/** As `inspectTexts`, with what the story tells altogether. */
export function inspectWhole(texts: readonly StoryText[], identities: IdentityIndex, facts: TextFacts): Inspection {
  const look: LookFor = {
    identities,
    gazetteer: gazetteerOf(facts.places),
    ownNames: facts.ownNames.map(foldWord).toSorted((a, b) => b.length - a.length),
  };
  const head = readHead(facts, look);
  const read = texts.map((text) => ({
    language: text.language,
    fields: [
      ...fieldsOf(text).map((field) => readField(field, text.language, look)),
      ...settingsOf(text).map((field) => readField(field, text.language, look)),
      ...(text.language === facts.first ? head : []),
    ],
  }));
  const original = read.find(({ language }) => language === facts.first);
  const first = new Set(original?.fields.flatMap(({ tells }) => tells.flatMap((tell) => tell.tells)));
  const findings = read.flatMap(({ language, fields }) =>
    fields.flatMap((field) =>
      findingsOf(field, language, facts.aboutChild, original && language !== facts.first ? first : null),
    ),
  );
  const tells = new Set(
    read.flatMap(({ fields }) => fields.flatMap((field) => field.tells.flatMap((tell) => tell.tells))),
  );
  return { findings, told: dimensionsOf([...tells]) };
}

function dimensionsOf(tells: readonly string[]): Dimensions {
  const of = (kind: string) =>
    tells.flatMap((tell) => (tell.startsWith(`${kind}:`) ? [tell.slice(kind.length + 1)] : []));
  const places = of('place');
  return {
    years: of('number')
      .filter((value) => /^(?:19|20)\d\d$/.test(value))
      .map(Number),
    places: places.filter((place) => !COUNTRY_CODES.has(place)),
    countries: places.flatMap((place) => COUNTRY_CODES.get(place) ?? []),
  };
}

export function fieldsOf({ title, summary, blocks }: StoryText): Field[] {
  const head: Field[] = [{ where: { blockId: null, field: 'title' }, words: title, quoted: false }];
  if (summary !== null) head.push({ where: { blockId: null, field: 'summary' }, words: summary, quoted: false });
  return [...head, ...blocks.flatMap(fieldsOfBlock)];
}

function fieldsOfBlock(block: Block): Field[] {
  const at = (field: Where['field'], words: string | null, quoted = false): Field[] =>
    words === null ? [] : [{ where: { blockId: block.id, field }, words, quoted }];
  if (block.kind === 'appeal') return [];
  if (block.kind === 'picture') return [...at('alt', block.alt), ...at('caption', block.caption)];
  if (block.kind === 'quote')
    return [...at('words', block.words, block.consentId !== null), ...at('speaker', block.speaker)];
  return at('words', block.words);
}

/** An address has hyphens where its words have spaces: each place stays where it is. */
function settingsOf({ slug, categories = [] }: StoryText): Field[] {
  const at = (field: 'slug' | 'categories', words: string): Field => ({
    where: { blockId: null, field },
    words,
    quoted: false,
  });
  return [...(slug ? [at('slug', slug)] : []), ...categories.map((label) => at('categories', label))];
}

/** It is written once for every language, and often in English whatever the first language is. */
function readHead({ head, first, ofNobody }: TextFacts, look: LookFor): ReadField[] {
  const fields = (['byline', 'dateline', 'credit'] as const).flatMap((field): Field[] => {
    const words = head?.[field] ?? null;
    const mayNameCity = ofNobody === true && field !== 'byline';
    return words === null ? [] : [{ where: { blockId: null, field }, words, quoted: false, mayNameCity }];
  });
  return fields.map((field) => readField(field, first, look));
}

type ReadField = Field & { folded: Folded; tells: readonly Tell[] };

/** Written in Latin letters whatever the language is. */
const SHARED: ReadonlySet<string> = new Set(['slug', 'byline', 'dateline', 'credit']);

function readField(field: Field, language: StoryLanguage, look: LookFor): ReadField {
  const folded = fold(field.where.field === 'slug' ? field.words.replaceAll('-', ' ') : field.words);
  const seen = { ...look, mayNameCity: field.mayNameCity === true };
  const isLatin = language !== 'en' && SHARED.has(field.where.field) && /[a-z]/.test(folded.text);
  return {
    ...field,
    folded,
    tells: [...detect(folded, language, seen), ...(isLatin ? detect(folded, 'en', seen) : [])],
  };
}

function findingsOf(
  field: ReadField,
  language: StoryLanguage,
  aboutChild: boolean,
  original: ReadonlySet<string> | null,
): Finding[] {
  const { folded, tells, quoted } = field;
  const marked = folded.figures;
  const weighed = tells
    .filter(({ id }) => id !== 'number' || field.where.field !== 'slug') // no release can stand behind one there
    .filter((tell) => !(tell.id === 'number' && marked.some((figure) => isWithin(tell, folded, figure))))
    .flatMap((tell) => weigh(tell, aboutChild, quoted, original));
  const found = mergeTells(weighed, folded.text).map((merged) => toFinding(merged, field, language, aboutChild));
  return [...found, ...figuresOf(field, language)].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function isWithin({ from, to }: Tell, { at }: Folded, figure: { from: number; to: number }): boolean {
  return (at[from] ?? -1) >= figure.from && (at[to - 1] ?? Number.POSITIVE_INFINITY) < figure.to;
}

/** How heavy it is, and whether a translation says here what the first language does not say anywhere. */
function weigh(tell: Tell, aboutChild: boolean, quoted: boolean, original: ReadonlySet<string> | null): Weighed[] {
  const row = TABLE[tell.id];
  const base = aboutChild ? row.minor : row.adult;
  const weight = quoted && !aboutChild && row.quoted !== undefined ? row.quoted : base;
  if (original !== null && weight !== 'hard' && isLeak(tell, original))
    return [{ ...tell, code: 'translation-tells-more', weight: 'hard' }];
  return weight === null ? [] : [{ ...tell, code: row.code, weight }];
}

/** Words of judgement may differ from language to language. What says when, where, how old and how many may not. */
const IS_A_MATTER_OF_WORDS: ReadonlySet<string> = new Set(['saviour', 'pity', 'hurting', 'claim']);

function isLeak({ id, tells }: Tell, original: ReadonlySet<string>): boolean {
  return !IS_A_MATTER_OF_WORDS.has(id) && tells.some((tell) => !original.has(tell));
}

function toFinding(merged: Merged, field: ReadField, language: StoryLanguage, aboutChild: boolean): Finding {
  const { from, to } = placeOf(field.folded, merged.from, merged.to);
  const words = field.words.slice(from, to);
  const { blockId, field: name } = field.where;
  const told = { language, aboutChild, words, field: field.words };
  const speaker = merged.parts.find(({ id }) => id === 'recruiter') ?? merged;
  return {
    key: `${language}:${blockId ?? ''}.${name}:${merged.code}:${words}`,
    code: merged.code,
    also: merged.also,
    weight: merged.weight,
    language,
    where: field.where,
    from,
    to,
    words,
    // What is set apart from the text is mended where it is set.
    safer: isInSettings(field) ? null : saferFor({ ...told, id: speaker.id, tells: merged.tells }),
    law: TABLE[merged.id].law,
  };
}

/** A number with its release is shown as what it is. */
function figuresOf({ folded, where }: ReadField, language: StoryLanguage): Finding[] {
  return folded.figures.map(({ from, to, words }) => ({
    key: `${language}:${where.blockId ?? ''}.${where.field}:number-without-release:${words}`,
    code: 'number-without-release',
    also: [],
    weight: 'fine',
    language,
    where,
    from,
    to,
    words,
    safer: null,
    law: null,
  }));
}
