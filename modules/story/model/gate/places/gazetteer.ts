import { foldWord } from '#kernel/fold-letters.ts';
import { soundKeys, stemsOf } from '#kernel/sound.ts';
import type { Word } from '../text/words-of.ts';
import { ABROAD, CITIES, DISTRICTS, LATIN_ONLY, NEIGHBOURHOODS, SPELLED, STATES } from './place-list.ts';

/** How fine a place is. What lies finer than a state is told of no child. */
export const PLACE_LEVELS = ['fine', 'city', 'state', 'abroad'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];
export type PlaceName = { name: string; level: PlaceLevel };

type Entry = { id: string; level: PlaceLevel; rest: readonly string[]; spelled: ReadonlySet<string> | null };
export type Gazetteer = ReadonlyMap<string, readonly Entry[]>;

const NOWHERE: ReadonlySet<string> = new Set();
/** By a place's name: how it must be written where its sound is also that of a word. */
const WRITTEN = new Map<string, ReadonlySet<string>>([
  ...LATIN_ONLY.split(/[;|]/).map((name): [string, ReadonlySet<string>] => [foldWord(name), NOWHERE]),
  ...SPELLED.split(';').map((line): [string, ReadonlySet<string>] => {
    const [name = '', ...ways] = line.split('|');
    return [foldWord(name), new Set(ways.map(foldWord))];
  }),
]);

function bundled(): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  const lists: [string, PlaceLevel][] = [
    [NEIGHBOURHOODS, 'fine'],
    [DISTRICTS, 'fine'],
    [CITIES, 'city'],
    [STATES, 'state'],
    [ABROAD, 'abroad'],
  ];
  for (const [list, level] of lists)
    for (const names of list.split(';')) {
      const ways = names.split('|');
      for (const way of ways) put(found, { name: way, level }, ways[0] ?? way);
    }
  return found;
}

function put(into: Map<string, Entry[]>, { name, level }: PlaceName, id: string): void {
  const [first, ...rest] = (foldWord(name).match(/[\p{L}\p{M}]+|\d+/gu) ?? []).map(
    (word) => soundKeys(word)[0] ?? word,
  );
  if (first === undefined) return;
  const spelled = WRITTEN.get(foldWord(name)) ?? WRITTEN.get(foldWord(id)) ?? null;
  const entry = { id: foldWord(id), level, rest, spelled: rest.length === 0 ? spelled : null };
  const there = into.get(first);
  if (there) there.push(entry);
  else into.set(first, [entry]);
}

const BUNDLED = bundled();

/** The places everybody knows, and those of our own organisations, areas and records. */
export function gazetteerOf(own: readonly PlaceName[]): Gazetteer {
  if (own.length === 0) return BUNDLED;
  const whole = new Map([...BUNDLED].map(([key, entries]): [string, Entry[]] => [key, [...entries]]));
  for (const place of own) if (place.name.trim() !== '') put(whole, place, place.name);
  return whole;
}

export type PlaceFound = { id: string; level: PlaceLevel; from: number; to: number };

const SMALLEST = 4;

/** The places of a text, the longest name at each. */
export function findPlaces(words: readonly Word[], gazetteer: Gazetteer): PlaceFound[] {
  const found: PlaceFound[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const best = longestAt(words, at, gazetteer);
    if (!best) continue;
    found.push(best.place);
    at += best.words - 1;
  }
  return found;
}

function longestAt(words: readonly Word[], at: number, gazetteer: Gazetteer) {
  const word = words[at];
  if (!word || !canBePlace(word)) return null;
  let best: { place: PlaceFound; words: number } | null = null;
  for (const sound of word.sounds)
    for (const { id, level, rest, spelled } of gazetteer.get(sound) ?? []) {
      if (spelled && !isWritten(word.text, spelled)) continue;
      if (best && best.words > rest.length) continue;
      if (!rest.every((key, step) => words[at + 1 + step]?.sounds.includes(key))) continue;
      const to = words[at + rest.length]?.to ?? word.to;
      best = { place: { id, level, from: word.from, to }, words: rest.length + 1 };
    }
  return best;
}

const INDIC = /[\u0900-\u09ff]/;

/** In Latin letters every spelling will do, but where those are listed too. */
function isWritten(text: string, spelled: ReadonlySet<string>): boolean {
  if (stemsOf(text).some((stem) => spelled.has(stem))) return true;
  return !INDIC.test(text) && ![...spelled].some((one) => !INDIC.test(one));
}

/** In Latin letters a short word without a capital is a word: sion, diva, goa. */
function canBePlace({ text, capital }: Word): boolean {
  return capital || text.length > SMALLEST || !/[a-z]/.test(text);
}
