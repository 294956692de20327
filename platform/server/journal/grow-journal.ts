import type pg from 'pg';
import { openCheckpoint, signCheckpoint, verifyKeyText } from './checkpoint-note.ts';
import { ENTRY_TEXT } from './entry.ts';
import { addLeaves, readEdge } from './grow-tree.ts';
import { type JournalKey, originOf } from './journal-key.ts';
import { keepHead, readKeptHead } from './kept-head.ts';
import { hashLeaf, type LoadTiles, rootAt } from './merkle-tree.ts';
import { type Ask, tilesOf } from './read-tiles.ts';

const AT_ONCE = 5000;

type Head = { size: string; rev: string; seq: string };
/** `begins`: these are the first leaves of the tree. */
type Grown = { added: number; begins: boolean; note: string | null };
const NOTHING: Grown = { added: 0, begins: false, note: null };
type Row = { entry: string; seq: string; rev: string };

/**
 * Makes leaves of the entries of one organisation that are committed, and signs the head. In one transaction under a
 * lock of the organisation's: of several servers one grows the tree. Gives how many leaves were added.
 *
 * The order is that of transactions, and only those below the oldest one still running are taken: an entry that
 * commits late finds its place behind, never in front of what was signed.
 */
export async function growJournal(client: pg.ClientBase, key: JournalKey, organisation: string): Promise<Grown> {
  await client.query('begin');
  try {
    const grown = (await lock(client, organisation)) ? await growLocked(client, key, organisation) : NOTHING;
    await client.query('commit');
    if (grown.note) await keepHead(key.folder, organisation, grown.note); // not before: it must never tell of more than is there
    return grown;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function lock(client: pg.ClientBase, organisation: string): Promise<boolean> {
  const { rows } = await client.query(`select pg_try_advisory_xact_lock(hashtext('journal'), hashtext($1)) as mine`, [
    organisation,
  ]);
  return rows[0].mine;
}

async function growLocked(client: pg.ClientBase, key: JournalKey, organisation: string): Promise<Grown> {
  const ask: Ask = async (text, values) => (await client.query(text, [...values])).rows;
  await ask('insert into app.journal_tree (organisation_id) values ($1) on conflict do nothing', [organisation]);
  const [head] = (await ask('select size, rev, seq from app.journal_tree where organisation_id = $1', [
    organisation,
  ])) as Head[];
  const load = tilesOf(ask, organisation);
  let edge = await readEdge(load, Number(head?.size ?? 0));
  const before = edge.size;
  await refuseSetBack(load, key, organisation, before);
  let last = { rev: head?.rev ?? '0', seq: head?.seq ?? '0' };
  for (let more = true; more; ) {
    const rows = await nextEntries(ask, organisation, last);
    more = rows.length === AT_ONCE;
    last = rows.at(-1) ?? last;
    const grown = addLeaves(edge, Buffer.concat(rows.map(({ entry }) => hashLeaf(entry))));
    await keep(ask, organisation, { first: edge.size, rows, grown });
    edge = grown.edge;
  }
  if (edge.size === before) return NOTHING;
  await ask(`select gin_clean_pending_list('app.journal_names')`, []); // here, where nobody waits: else a reader pays for it
  const note = await sign(ask, organisation, { key, size: edge.size, root: await rootAt(load, edge.size), last });
  return { added: edge.size - before, begins: before === 0, note };
}

async function nextEntries(ask: Ask, organisation: string, after: { rev: string; seq: string }): Promise<Row[]> {
  const rows = await ask(
    `select ${ENTRY_TEXT} as entry, j.seq, j.rev from app.journal j
      where j.organisation_id = $1 and (j.rev, j.seq) > ($2, $3) and j.rev < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      order by j.rev, j.seq limit ${AT_ONCE}`,
    [organisation, after.rev, after.seq],
  );
  return rows as Row[];
}

async function keep(
  ask: Ask,
  organisation: string,
  { first, rows, grown }: { first: number; rows: readonly Row[]; grown: ReturnType<typeof addLeaves> },
): Promise<void> {
  if (rows.length === 0) return;
  await ask(
    `insert into app.journal_leaf (organisation_id, index, seq) select $1, $2::bigint + x.ord - 1, x.seq from unnest($3::bigint[]) with ordinality x(seq, ord)`,
    [organisation, first, rows.map(({ seq }) => seq)],
  );
  await ask(
    `insert into app.journal_tile (organisation_id, level, n, hashes) select $1, * from unnest($2::smallint[], $3::bigint[], $4::bytea[])
     on conflict (organisation_id, level, n) do update set hashes = excluded.hashes`,
    [
      organisation,
      grown.changed.map(({ name }) => name.level),
      grown.changed.map(({ name }) => name.n),
      grown.changed.map(({ hashes }) => hashes),
    ],
  );
}

/** The database does not hold what was signed here before. Whatever is signed now would cover it up. */
export class JournalSetBack extends Error {
  readonly code = 'journal.set-back';
}

async function refuseSetBack(
  load: LoadTiles,
  { key, folder }: JournalKey,
  organisation: string,
  size: number,
): Promise<void> {
  const kept = await readKeptHead(folder, organisation);
  if (kept === null) return;
  const head = openCheckpoint(kept, verifyKeyText(key, originOf(organisation)));
  const fits = head && head.size <= size && Buffer.from(await rootAt(load, head.size)).toString('base64') === head.root;
  if (!fits) throw new JournalSetBack(organisation);
}

type Signing = { key: JournalKey; size: number; root: Uint8Array; last: { rev: string; seq: string } };

async function sign(ask: Ask, organisation: string, { key, size, root, last }: Signing): Promise<string> {
  const note = signCheckpoint(key.key, {
    origin: originOf(organisation),
    size,
    root: Buffer.from(root).toString('base64'),
  });
  await ask('update app.journal_tree set size = $2, rev = $3, seq = $4 where organisation_id = $1', [
    organisation,
    size,
    last.rev,
    last.seq,
  ]);
  await ask('insert into app.journal_checkpoint (organisation_id, size, note) values ($1, $2, $3)', [
    organisation,
    size,
    note,
  ]);
  return note;
}
