import { foldWord } from '#kernel/fold-letters.ts';
import { type Identity, type IdentityIndex, indexIdentities } from '#modules/story/model/gate/identities.ts';
import type { PlaceName } from '#modules/story/model/gate/places/gazetteer.ts';
import type { Pseudonym } from '#modules/story/model/story.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

type Row = { kind: string; words: string };
type Opened = Readonly<Record<string, string | readonly string[] | null>>;

/** What is looked for in a text, and the places that our own records name. */
export type Known = { identities: IdentityIndex; places: PlaceName[]; ownNames: string[] };

/**
 * The names, numbers, homes and schools of those of whom a story tells, and of whoever is named beside them. Opened here,
 * past the need-to-know of whoever asks, to be compared with a text; none of it leaves this process.
 */
export async function loadIdentities(
  tx: Transaction,
  store: RecordStore,
  storyId: string,
  pseudonyms: readonly Pseudonym[],
): Promise<Known> {
  const rows = await tx.query<Row>('select kind, words from app.story_identities($1)', [storyId]);
  const opened = JSON.parse(await store.open(tx, `[${rows.map(({ words }) => words).join(',')}]`)) as Opened[];
  const mine = new Set(pseudonyms.flatMap(({ names }) => Object.values(names).map(foldWord)));
  const found = rows.flatMap(({ kind }, at) => identitiesOf(kind, opened[at] ?? {}));
  const common = await tx.query<{ kind: string; name: string }>('select kind, name from app.gate_places($1)', [
    storyId,
  ]);
  const homes = common
    .filter(({ kind }) => kind === 'home')
    .map(({ name }): Identity => ({ kind: 'facility', words: name }));
  return {
    identities: indexIdentities([...found, ...homes].filter(({ words }) => !mine.has(foldWord(words)))),
    places: [...rows.flatMap(({ kind }, at) => placesOf(kind, opened[at] ?? {})), ...common.flatMap(ownPlace)],
    ownNames: common.filter(({ kind }) => kind === 'self').map(({ name }) => name),
  };
}

const wordsIn = (value: Opened[string] | undefined): string[] =>
  value === null || value === undefined
    ? []
    : typeof value === 'string'
      ? [value]
      : value.filter((one) => typeof one === 'string');

function identitiesOf(kind: string, facts: Opened): Identity[] {
  const as = (of: Identity['kind'], ...names: string[]): Identity[] =>
    names.flatMap((name) => wordsIn(facts[name]).map((words) => ({ kind: of, words })));
  if (kind === 'person') return [...as('name', 'nameUsed'), ...as('phone', 'safeContact', 'neverContact')];
  if (kind === 'identity') return [...as('name', 'legalName'), ...as('document', 'documents')];
  if (kind === 'known-name') return as('name', 'value');
  if (kind === 'contact-rules') return as('phone', 'safeWays', 'neverWays', 'through');
  if (kind === 'facility' || kind === 'school' || kind === 'partner') return as(kind, 'name');
  return [];
}

/** "Shivaji Nagar, Govandi, Mumbai": each is a place. */
function placesOf(kind: string, facts: Opened): PlaceName[] {
  const said = kind === 'identity' ? ['origin'] : kind === 'seen' ? ['lastSeenPlace', 'foundPlace'] : [];
  return said.flatMap((name) =>
    wordsIn(facts[name]).flatMap((words) =>
      words
        .split(/[,;/()]/)
        .map((part) => part.trim())
        .filter((part) => isPlaceLike(part))
        .map((part): PlaceName => ({ name: part, level: 'fine' })),
    ),
  );
}

const MOST_WORDS = 4;
/** A name begins with a capital, or is in a script that has none. "A village near the river" is no name. */
function isPlaceLike(part: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}]/u.test(part) &&
    part.split(/\s+/).length <= MOST_WORDS &&
    !/^(?:a|an|the|near|not|un|in)\b/i.test(part)
  );
}

function ownPlace({ kind, name }: { kind: string; name: string }): PlaceName[] {
  return kind === 'area' || kind === 'city' ? [{ name, level: kind === 'area' ? 'fine' : 'city' }] : [];
}
