import { openCheckpoint, verifyKeyText } from './checkpoint-note.ts';
import { ENTRY_TEXT } from './entry.ts';
import { originOf } from './journal-key.ts';
import { HASH, hashLeaf, nameOf, TILE } from './merkle-tree.ts';
import { type Ask, tilesOf } from './read-tiles.ts';
import type { Fault, Verifying } from './verifying.ts';

/** Every head that was ever signed, by its size: the root the tree must have had then. */
export async function readHeads({ ask, key, organisation, keptHead }: Verifying) {
  const verifyKey = verifyKeyText(key, originOf(organisation));
  const rows = (await ask('select size, note from app.journal_checkpoint where organisation_id = $1 order by size', [
    organisation,
  ])) as { size: string; note: string }[];
  const heads = new Map<number, string>();
  const faults: Fault[] = [];
  const said = [
    ...rows.map(({ size, note }) => ({ size: Number(size), note })),
    ...(keptHead ? [{ size: null, note: keptHead }] : []),
  ];
  for (const { size, note } of said) {
    const head = openCheckpoint(note, verifyKey);
    if (!head || (size !== null && head.size !== size))
      faults.push({ what: 'head-not-signed', ...(size !== null && { size }) });
    else if ((heads.get(head.size) ?? head.root) !== head.root)
      faults.push({ what: 'head-does-not-fit', size: head.size });
    else heads.set(head.size, head.root);
  }
  return { heads, faults };
}

/** An entry as it stands now, in canonical JSON; null: it is gone. `words`: its payload is the one whose hash it holds. */
type Row = { entry: string | null; words: boolean };

export type Batch = { leaves: Uint8Array[]; faults: Fault[] };

/**
 * Leaves made of the entries, side by side with those that were kept. Where they differ the kept one goes on into the
 * tree, so that one changed entry is one fault; that the kept ones are true, the heads tell.
 */
export async function readLeaves(
  ask: Ask,
  organisation: string,
  span: { from: number; count: number },
): Promise<Batch> {
  const { from } = span;
  const [rows, kept] = await Promise.all([readRows(ask, organisation, span), readKept(ask, organisation, span)]);
  const last = Math.max(-1, ...rows.keys());
  const leaves: Uint8Array[] = [];
  const faults: Fault[] = [];
  for (let leaf = from; leaf <= last; leaf += 1) {
    const row = rows.get(leaf);
    const made = row?.entry ? hashLeaf(row.entry) : null;
    const known = kept(leaf);
    leaves.push(known ?? made ?? Buffer.alloc(HASH));
    faults.push(...faultsOf(leaf, { row, made, known }));
  }
  return { leaves, faults };
}

/**
 * By key, leaf by leaf: a plan that joined the two tables whole would read the whole journal for every batch. They come
 * as one text, a line each, which costs a tenth of as many rows.
 */
async function readRows(
  ask: Ask,
  organisation: string,
  { from, count }: { from: number; count: number },
): Promise<Map<number, Row>> {
  const [told] = (await ask(
    `with l as materialized (select l.index, l.seq from app.journal_leaf l where l.organisation_id = $1 and l.index >= $2 and l.index < $2::bigint + $3),
      e as materialized (select j.seq, ${ENTRY_TEXT} as entry, j.payload_hash is not distinct from sha256(convert_to(j.payload, 'UTF8')) as words
        from app.journal j where j.organisation_id = $1 and j.seq = any (array(select l.seq from l)))
     select string_agg(l.index || case when e.words then ' ' else '!' end || coalesce(e.entry, ''), E'\\n') as lines from l left join e using (seq)`,
    [organisation, from, count],
  )) as { lines: string | null }[];
  return new Map((told?.lines ?? '').split('\n').flatMap((line) => (line === '' ? [] : [readLine(line)])));
}

function readLine(line: string): [leaf: number, row: Row] {
  const end = line.search(/[ !]/);
  return [Number(line.slice(0, end)), { entry: line.slice(end + 1) || null, words: line[end] === ' ' }];
}

type Compared = { row: Row | undefined; made: Uint8Array | null; known: Uint8Array | null };

function faultsOf(leaf: number, { row, made, known }: Compared): Fault[] {
  if (!row?.entry || !made) return [{ what: 'entry-missing', leaf }];
  const changed = known !== null && Buffer.compare(made, known) !== 0;
  if (row.words && !changed) return [];
  const { id: entry } = JSON.parse(row.entry) as { id: string };
  return [
    ...(changed ? [{ what: 'entry-changed' as const, entry, leaf }] : []),
    ...(row.words ? [] : [{ what: 'words-changed' as const, entry, leaf }]),
  ];
}

async function readKept(ask: Ask, organisation: string, { from, count }: { from: number; count: number }) {
  const first = Math.floor(from / TILE);
  const names = Array.from({ length: Math.ceil(count / TILE) + 1 }, (_, at) => ({ level: 0, n: first + at }));
  const tiles = await tilesOf(ask, organisation)(names);
  return (leaf: number): Uint8Array | null => {
    const tile = tiles.get(nameOf({ level: 0, n: Math.floor(leaf / TILE) }));
    const at = (leaf % TILE) * HASH;
    return tile && tile.length >= at + HASH ? tile.subarray(at, at + HASH) : null;
  };
}

/** Entries that stand among those long signed, but were never signed themselves. */
export async function findAdded(ask: Ask, organisation: string): Promise<Fault[]> {
  const rows = (await ask(
    `select j.id from app.journal j join app.journal_tree t using (organisation_id) where j.organisation_id = $1 and (j.rev, j.seq) <= (t.rev, t.seq)
       and not exists (select from app.journal_leaf l where l.organisation_id = j.organisation_id and l.seq = j.seq) order by j.seq`,
    [organisation],
  )) as { id: string }[];
  return rows.map(({ id }) => ({ what: 'entry-added', entry: id }));
}

export async function readSize(ask: Ask, organisation: string): Promise<number> {
  const [tree] = (await ask('select size from app.journal_tree where organisation_id = $1', [organisation])) as {
    size: string;
  }[];
  return Number(tree?.size ?? 0);
}

/** Committed, and not yet in the tree: up to a minute's worth. */
export async function countWaiting(ask: Ask, organisation: string): Promise<number> {
  const [row] = (await ask(
    `select count(*) as waiting from app.journal j left join app.journal_tree t using (organisation_id)
      where j.organisation_id = $1 and (j.rev, j.seq) > (coalesce(t.rev, 0), coalesce(t.seq, 0))`,
    [organisation],
  )) as { waiting: string }[];
  return Number(row?.waiting ?? 0);
}
