import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { verifyKeyText } from '#platform/server/journal/checkpoint-note.ts';
import { type JournalKey, openJournalKey, originOf } from '#platform/server/journal/journal-key.ts';
import { readKeptHead } from '#platform/server/journal/kept-head.ts';
import { proveEntry } from '#platform/server/journal/prove-entry.ts';
import type { Ask } from '#platform/server/journal/read-tiles.ts';
import { verifyJournal } from '#platform/server/journal/verify-journal.ts';
import type { Fault } from '#platform/server/journal/verifying.ts';
import { keyRingFolder } from '#platform/server/keys/key-ring.ts';
import { startPostgres } from '#platform/server/postgres/start-postgres.ts';

// `npm run journal -- verify | prove ENTRY | key`, on ./data/live or `--data DIR`, or on the database of DATABASE_URL.
const USAGE = 'npm run journal -- verify | prove ENTRY | key   [--data DIR]';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
const [command, entry] = positionals;
const data = resolve(values.data ?? join(import.meta.dirname, '../../data/live'));
const say = (line: string) => void process.stdout.write(`${line}\n`);
const tell = (line: string) => void process.stderr.write(`${line}\n`);

const database = process.env.DATABASE_URL
  ? { url: process.env.DATABASE_URL, stop: async () => {} }
  : await startPostgres({ folder: join(data, 'postgres'), durable: true, log: tell });
const client = new pg.Client({ connectionString: database.url });
try {
  await client.connect();
  await client.query('set role app_owner');
  const key = await openJournalKey(keyRingFolder(data), false);
  const done = await run(key);
  process.exitCode = done ? 0 : 1;
} finally {
  await client.end();
  await database.stop();
}

async function run(key: JournalKey): Promise<boolean> {
  if (command === 'verify') return verifyAll(key);
  if (command === 'prove' && entry) return prove(key, entry);
  if (command === 'key') return printKeys(key);
  tell(USAGE);
  return false;
}

async function ask(...[text, given]: Parameters<Ask>): Promise<unknown[]> {
  return (await client.query(text, [...given])).rows;
}

async function organisations(): Promise<{ id: string; name: string }[]> {
  return (await ask('select id, name from app.tenant order by id', [])) as { id: string; name: string }[];
}

async function verifyAll(key: JournalKey): Promise<boolean> {
  let good = true;
  for (const { id, name } of await organisations()) {
    const began = performance.now();
    const progress = (leaves: number) => process.stderr.isTTY && process.stderr.write(`\r${leaves} entries …`);
    const keptHead = await readKeptHead(key.folder, id);
    const { leaves, heads, waiting, faults } = await verifyJournal({
      ask,
      key: key.key,
      organisation: id,
      keptHead,
      progress,
    });
    const seconds = (performance.now() - began) / 1000;
    if (process.stderr.isTTY) process.stderr.write('\r');
    say(`${name}: ${leaves} entries and ${heads} signed heads in ${seconds.toFixed(1)} s; ${waiting} not yet signed.`);
    for (const fault of faults) say(`  ${inWords(fault)}`);
    say(
      faults.length === 0
        ? '  The journal is whole.'
        : `  ${faults.length} faults. The journal is NOT what was signed.`,
    );
    good &&= faults.length === 0;
  }
  return good;
}

const WHAT: Record<Fault['what'], string> = {
  'entry-changed': 'was changed after it was signed',
  'words-changed': 'has other words than those that were signed',
  'entry-missing': 'is gone',
  'entry-added': 'was put in among those long signed',
  'tile-changed': 'of the tree is not what the entries make of it',
  'head-not-signed': 'is not signed by the journal’s key',
  'head-does-not-fit': 'does not fit the entries',
  'tree-set-back': 'was signed, and is not there any more',
};

function inWords({ what, entry: id, leaf, size, tile }: Fault): string {
  const named = [
    id && `entry ${id}`,
    leaf !== undefined && `number ${leaf}`,
    size !== undefined && `head of ${size}`,
    tile && `tile ${tile}`,
  ];
  return `${named.filter(Boolean).join(', ') || 'something'} ${WHAT[what]}`;
}

async function prove(key: JournalKey, id: string): Promise<boolean> {
  for (const { id: organisation } of UUID.test(id) ? await organisations() : []) {
    const proof = await proveEntry(ask, key.key, { organisation, id });
    if (proof === null) continue;
    if (proof === 'waiting') tell('This entry is not signed yet. Try again in a minute.');
    else say(JSON.stringify(proof, null, 2));
    return proof !== 'waiting';
  }
  tell('There is no such entry.');
  return false;
}

async function printKeys({ key }: JournalKey): Promise<boolean> {
  for (const { id, name } of await organisations()) say(`${name}: ${verifyKeyText(key, originOf(id))}`);
  return true;
}
