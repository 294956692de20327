import { foldWord } from '#kernel/fold-letters.ts';
import type { Pseudonym } from '../story.ts';
import type { Finding } from './finding.ts';
import { fieldsOf, type StoryText } from './inspect.ts';
import { findPlaces, gazetteerOf, type PlaceName } from './places/gazetteer.ts';
import { TABLE } from './table.ts';
import { type Folded, fold, placeOf } from './text/fold.ts';
import { type Word, wordsOf } from './text/words-of.ts';

/** Words that are written large in the middle of a sentence and are nobody's name. */
const NOT_NAMES = new Set(
  'i india indian hindi marathi english spanish bengali nepali god police government state court january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday dios policia gobierno estado enero'.split(
    ' ',
  ),
);

type Common = { places: readonly PlaceName[]; ownNames: readonly string[] };

/** Which words of a story may be somebody's name: its pseudonyms, and in Latin letters what is written large inside a sentence. */
export function wordsToAsk(
  texts: readonly StoryText[],
  pseudonyms: readonly Pseudonym[],
  { places, ownNames }: Common,
): string[] {
  const gazetteer = gazetteerOf(places);
  const own = new Set(ownNames.flatMap((name) => foldWord(name).split(/\s+/)));
  const large = texts.flatMap((text) =>
    fieldsOf(text).flatMap(({ words: stored }) => {
      const folded = fold(stored);
      const words = wordsOf(folded);
      const inPlaces = findPlaces(words, gazetteer);
      return words
        .filter(
          (word) =>
            isLarge(word, folded) &&
            !own.has(word.text) &&
            !inPlaces.some(({ from, to }) => word.from >= from && word.to <= to),
        )
        .map(({ text: word }) => word);
    }),
  );
  return [...new Set([...pseudonyms.flatMap(({ names }) => Object.values(names)), ...large])];
}

const SHORTEST = 3;

function isLarge({ text, from, capital }: Word, folded: Folded): boolean {
  if (!capital || text.length < SHORTEST || !/^[a-z]+$/.test(text) || NOT_NAMES.has(text)) return false;
  return /[\p{L}\p{M}\d,;:'")] ?$/u.test(folded.text.slice(Math.max(0, from - 2), from));
}

/** Where a text names somebody by what is the name of anybody of ours. */
export function nameFindings(
  texts: readonly StoryText[],
  taken: ReadonlySet<string>,
  { aboutChild }: { aboutChild: boolean },
  found: readonly Finding[],
): Finding[] {
  if (taken.size === 0) return [];
  const wanted = new Set([...taken].flatMap((name) => wordsOf(fold(name)).map(({ text }) => text)));
  return texts.flatMap((text) =>
    fieldsOf(text).flatMap(({ where, words: stored }) => {
      const folded = fold(stored);
      return wordsOf(folded)
        .filter((word) => word.sounds.length > 0 && wanted.has(word.text))
        .map((word) => findingOf(word, folded, { where, language: text.language, aboutChild }))
        .filter((one) => !found.some((other) => isThere(one, other)));
    }),
  );
}

function isThere(one: Finding, other: Finding): boolean {
  const same =
    one.language === other.language &&
    one.where.blockId === other.where.blockId &&
    one.where.field === other.where.field;
  return same && other.weight === 'hard' && one.from < other.to && other.from < one.to;
}

type Of = { where: Finding['where']; language: Finding['language']; aboutChild: boolean };

function findingOf(word: Word, folded: Folded, { where, language, aboutChild }: Of): Finding {
  const { from, to } = placeOf(folded, word.from, word.to);
  const words = folded.source.slice(from, to);
  const row = TABLE.pseudonym;
  return {
    key: `${language}:${where.blockId ?? ''}.${where.field}:${row.code}:${words}`,
    code: row.code,
    also: [],
    weight: (aboutChild ? row.minor : row.adult) ?? 'hard',
    language,
    where,
    from,
    to,
    words,
    safer: null,
    law: row.law,
  };
}
