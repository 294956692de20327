import type { StoryLanguage } from '../language.ts';
import { detect } from './detect.ts';
import { NO_IDENTITIES } from './identities.ts';
import { gazetteerOf, type PlaceName } from './places/gazetteer.ts';
import type { TellId } from './table.ts';
import { type Folded, fold, placeOf } from './text/fold.ts';
import { wordsOf } from './text/words-of.ts';

/** What in a stranger's words may give somebody away. `hard`: nobody shows them while it stands there. */
export type WordFinding = { code: 'name' | 'place' | 'detail'; from: number; to: number; hard: boolean };

const HELD: Readonly<Partial<Record<TellId, Omit<WordFinding, 'from' | 'to'>>>> = {
  'place-fine': { code: 'place', hard: true },
  'partner-place': { code: 'place', hard: true },
  'venue-place': { code: 'place', hard: true },
  route: { code: 'place', hard: true },
  address: { code: 'place', hard: true },
  'date-day': { code: 'detail', hard: false },
  schooling: { code: 'detail', hard: true },
  feature: { code: 'detail', hard: true },
  hospital: { code: 'detail', hard: false },
  'family-work': { code: 'detail', hard: true },
  informant: { code: 'detail', hard: true },
};

/** Words that are somebody's name and a word of every day: in small letters they are the word. */
const EVERYDAY = new Set('she her his him the and was are you may for not but hope joy love god rose grace'.split(' '));

/** Names that are known to be somebody's, places finer than a state, and what tells more than a stranger can know. */
export function findInComment(words: string, names: ReadonlySet<string>, places: readonly PlaceName[]): WordFinding[] {
  const folded = fold(words);
  const look = { identities: NO_IDENTITIES, gazetteer: gazetteerOf(places), ownNames: [] };
  const found = languagesOf(folded.text).flatMap((language) =>
    detect(folded, language, look).flatMap(({ id, from, to }) => {
      const held = HELD[id];
      return held === undefined ? [] : [{ ...held, ...placeOf(folded, from, to) }];
    }),
  );
  const named = wordsOf(folded)
    .filter(({ text, capital }) => names.has(text) && (capital || !EVERYDAY.has(text)))
    .map(({ from, to }) => ({ code: 'name' as const, hard: true, ...placeOf(folded, from, to) }));
  return once([...named, ...found]);
}

/** A comment says in no field which language it is in: its letters do. */
function languagesOf(text: Folded['text']): StoryLanguage[] {
  if (/[\u0980-\u09ff]/.test(text)) return ['bn', 'en'];
  return /[\u0900-\u097f]/.test(text) ? ['hi', 'mr', 'en'] : ['en', 'es'];
}

/** Of several that lie within one another the longest; each once. */
function once(found: readonly WordFinding[]): WordFinding[] {
  return found.filter(
    (one, at) =>
      !found.some((other, where) => {
        if (other === one || other.code !== one.code || other.from > one.from || other.to < one.to) return false;
        return other.to - other.from > one.to - one.from || where < at;
      }),
  );
}
