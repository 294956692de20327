import { ENTRY_TEXT } from './entry.ts';
import { ENTRY_PARTS, type LeafEntry, MANY_PARTS, readParts, WORDS_ARE_THOSE } from './entry-parts.ts';
import { HASH, nameOf, putLeaf, TILE } from './merkle-tree.ts';
import { type Ask, tilesOf } from './read-tiles.ts';
import type { Fault } from './verifying.ts';

export type Batch = { leaves: Uint8Array; faults: Fault[] };
export type LeafSpan = { organisation: string; from: number; count: number };
/** What the database holds of a span of leaves: its last leaf, the entries that are there, the leaves that were kept. */
export type Told = { span: LeafSpan; last: number; count: number; parts: string | null; kept: KeptLeaves };
type KeptLeaves = (leaf: number) => Uint8Array | null;

/**
 * By key, leaf by leaf: a plan that joined the two tables whole would read the whole journal for every batch. They come
 * as one text, which costs a tenth of as many rows.
 */
const entriesBy = (told: string, wanted: string) =>
  `with l as materialized (select l.index, l.seq from app.journal_leaf l where l.organisation_id = $1 and l.index >= $2 and l.index < $2::bigint + $3),
    e as materialized (select j.seq, ${told} from app.journal j where j.organisation_id = $1 and j.seq = any (array(select l.seq from l)))
   ${wanted}`;
const AS_PARTS = entriesBy(
  `${ENTRY_PARTS} as parts`,
  `select (select max(l.index) from l)::int as last, count(*)::int as count, ${MANY_PARTS('e.parts')} as parts from l join e using (seq)`,
);
const AS_JSON = entriesBy(
  `${ENTRY_TEXT} as entry, ${WORDS_ARE_THOSE} as words`,
  'select l.index::int as leaf, e.words, e.entry from l join e using (seq)',
);

/** Asks only; what is worked out of it comes after, so that the database goes on meanwhile. */
export async function readSpan(ask: Ask, span: LeafSpan): Promise<Told> {
  const [told, kept] = await Promise.all([ask(AS_PARTS, valuesOf(span)), readKept(ask, span)]);
  const [{ last, count, parts }] = told as [{ last: number | null; count: number; parts: string | null }];
  return { span, last: last ?? -1, count, parts, kept };
}

function valuesOf({ organisation, from, count }: LeafSpan): (string | number)[] {
  return [organisation, from, count];
}

/**
 * Leaves made of the entries, side by side with those that were kept. Where they differ the kept one goes on into the
 * tree, so that one changed entry is one fault; that the kept ones are true, the heads tell.
 */
export async function makeLeaves(ask: Ask, told: Told): Promise<Batch> {
  const leaves = new Leaves(told);
  if (told.parts === null || readParts(told.parts, told.count, (one) => leaves.put(one))) return leaves.done();
  const again = new Leaves(told);
  for (const one of (await ask(AS_JSON, valuesOf(told.span))) as LeafEntry[]) again.put(one);
  return again.done();
}

class Leaves {
  readonly #from: number;
  readonly #kept: KeptLeaves;
  readonly #leaves: Buffer;
  readonly #there: Uint8Array;
  readonly #faults: Fault[] = [];

  constructor({ span, last, kept }: Told) {
    this.#from = span.from;
    this.#kept = kept;
    this.#there = new Uint8Array(Math.max(0, last + 1 - span.from));
    this.#leaves = Buffer.alloc(this.#there.length * HASH);
  }

  put({ leaf, words, entry }: LeafEntry): void {
    const at = leaf - this.#from;
    if (!(at in this.#there)) return; // misread: then it is all read again
    this.#there[at] = 1;
    putLeaf(this.#leaves, at, entry);
    const known = this.#kept(leaf);
    const changed = known !== null && this.#leaves.compare(known, 0, HASH, at * HASH, (at + 1) * HASH) !== 0;
    if (changed) this.#leaves.set(known, at * HASH);
    if (changed) this.#faults.push({ what: 'entry-changed', entry: idOf(entry), leaf });
    if (!words) this.#faults.push({ what: 'words-changed', entry: idOf(entry), leaf });
  }

  done(): Batch {
    for (const [at, there] of this.#there.entries()) if (!there) this.#missing(at);
    return { leaves: this.#leaves, faults: this.#faults };
  }

  #missing(at: number): void {
    const leaf = this.#from + at;
    this.#leaves.set(this.#kept(leaf) ?? new Uint8Array(), at * HASH);
    this.#faults.push({ what: 'entry-missing', leaf });
  }
}

function idOf(entry: string): string {
  return (JSON.parse(entry) as { id: string }).id;
}

async function readKept(ask: Ask, { organisation, from, count }: LeafSpan): Promise<KeptLeaves> {
  const first = Math.floor(from / TILE);
  const names = Array.from({ length: Math.ceil(count / TILE) + 1 }, (_, at) => ({ level: 0, n: first + at }));
  const found = await tilesOf(ask, organisation)(names);
  const tiles = names.map((name) => found.get(nameOf(name)));
  return (leaf) => {
    const tile = tiles[Math.floor(leaf / TILE) - first];
    const at = (leaf % TILE) * HASH;
    return tile && tile.length >= at + HASH ? tile.subarray(at, at + HASH) : null;
  };
}
