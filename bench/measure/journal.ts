import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { growJournal } from '#platform/server/journal/grow-journal.ts';
import { type JournalKey, openJournalKey } from '#platform/server/journal/journal-key.ts';
import { proveEntry } from '#platform/server/journal/prove-entry.ts';
import type { Ask } from '#platform/server/journal/read-tiles.ts';
import { verifyJournal } from '#platform/server/journal/verify-journal.ts';
import { newId } from '#platform/server/random.ts';
import type { Line } from './report.ts';
import { timeOne } from './timing.ts';

type Tree = { client: Client; ask: Ask; key: JournalKey; organisation: string; leaves: number };

/** The journal of an organisation of its own: what an entry costs its command, how fast the tree grows, is verified, proves. */
export async function measureJournal(url: string, quick: boolean): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sharan-bench-journal-'));
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const ask: Ask = async (text, values) => (await client.query(text, [...values])).rows;
    const organisation = newId();
    await ask('insert into app.tenant (id, name) values ($1, $2)', [organisation, 'journal']);
    const tree = {
      client,
      ask,
      key: await openJournalKey(folder, true),
      organisation,
      leaves: quick ? 20_000 : 1_000_000,
    };
    await writeEntries(tree);
    return [
      await measureGrowing(tree),
      await measureVerifying(tree),
      await measureProving(tree),
      await measureNote(tree),
    ];
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** In bulk: what is measured comes after. */
async function writeEntries({ ask, organisation, leaves }: Tree): Promise<void> {
  await ask('drop index app.journal_names', []); // sorting in a million at once is quicker than one by one
  await ask(
    `insert into app.journal (organisation_id, id, kind, action, resource, staff_id, device_id, session, asked_at, outcome, records, people, payload, payload_hash)
     select $1::text, gen_random_uuid(), 'command', 'case-file.write-entry', 'case-file', $1::text, 'a device', '0123456789abcdef', now(), 'accepted',
            array[$1::text, 'aaaaaaaaaaaa'], array['bbbbbbbbbbbb'], p.words, sha256(convert_to(p.words, 'UTF8'))
       from generate_series(1, $2::int) n, lateral (select repeat('words ', 80) || n as words) p`,
    [organisation, leaves],
  );
  await ask(
    'create index journal_names on app.journal using gin ((records || people)) with (gin_pending_list_limit = 512)',
    [],
  );
  await ask('analyze app.journal', []);
}

async function measureGrowing({ client, key, organisation }: Tree): Promise<Line> {
  const began = performance.now();
  const { added } = await growJournal(client, key, organisation);
  const value = (added / (performance.now() - began)) * 1000;
  return { what: `leaves grown, hashed and kept, of ${added}`, unit: '1/s', value, target: null };
}

async function measureVerifying({ ask, key, organisation }: Tree): Promise<Line> {
  const began = performance.now();
  const { leaves, faults } = await verifyJournal({ ask, key: key.key, organisation, keptHead: null });
  const value = (leaves / (performance.now() - began)) * 1000;
  if (faults.length > 0)
    throw new Error(`The journal that was measured is not whole: ${JSON.stringify(faults.slice(0, 3))}`);
  return { what: `leaves verified, of ${leaves}`, unit: '1/s', value, target: { over: 50_000 } };
}

async function measureProving({ ask, key, organisation, leaves }: Tree): Promise<Line> {
  const rows = (await ask(
    `select j.id from app.journal_leaf l join app.journal j on j.organisation_id = l.organisation_id and j.seq = l.seq
      where l.organisation_id = $1 and l.index % $2 = 7`,
    [organisation, Math.floor(leaves / 400)],
  )) as { id: string }[];
  const some = (n: number) => rows[n % rows.length]?.id ?? '';
  const timing = await timeOne(rows.length, async (n) => proveEntry(ask, key.key, { organisation, id: some(n) }));
  return {
    what: `a proof of inclusion, of ${leaves} leaves`,
    unit: 'ms',
    value: timing.p50,
    target: { under: 5 },
    timing,
  };
}

/** Inside a transaction that is there anyway: an entry rides on its command's commit. */
async function measureNote({ client, ask, organisation }: Tree): Promise<Line> {
  await client.query('begin');
  const words = 'words '.repeat(80);
  const timing = await timeOne(1000, async () =>
    ask(
      `select app.note_for($1::text, $1::text, 'command', 'case-file.write-entry', 'case-file', array[$1::text], array[$1::text], payload_ => $2)`,
      [organisation, words],
    ),
  );
  await client.query('rollback');
  return { what: 'the journal’s entry in a command', unit: 'ms', value: timing.p50, target: { under: 1 }, timing };
}
