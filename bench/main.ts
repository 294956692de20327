import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { appUrl, migrate } from '#platform/server/database/migrate.ts';
import { openPool } from '#platform/server/database/pool.ts';
import { openKeyRing } from '#platform/server/keys/key-ring.ts';
import { startScratchPostgres } from '#platform/server/postgres/start-scratch-postgres.ts';
import { openSession } from '#platform/server/sign-in/sessions.ts';
import { type Generated, generateOrganisation } from './generate/generate-organisation.ts';
import { FULL, SMALL } from './generate/size.ts';
import { openBare } from './measure/bare.ts';
import { measureCatchUp } from './measure/catch-up.ts';
import { measureExistence } from './measure/existence.ts';
import { measureFigures } from './measure/figures.ts';
import { measureGate } from './measure/gate.ts';
import { measureJournal } from './measure/journal.ts';
import { measureLaw } from './measure/law.ts';
import { describeMachine } from './measure/machine.ts';
import { measurePolicies } from './measure/policies.ts';
import { measureReaders } from './measure/readers.ts';
import { measureReads } from './measure/reads.ts';
import { asJson, asTable, type Line } from './measure/report.ts';
import { measureSealing } from './measure/sealing.ts';
import { measureSite } from './measure/site.ts';
import { measureStarts } from './measure/starts.ts';
import { measureWrites } from './measure/writes.ts';

// `npm run bench`: how fast the whole house is, beside the driver alone. `--small` builds and tries the measurements
// themselves, `--only server`, `--only existence`, `--only journal`, `--only law`, `--only gate`, `--only figures`, `--only site`, `--only readers` or `--only starts` takes a part of them. It never fails for a number that is missed: it says so.
const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20240513' },
    only: { type: 'string' },
  },
});
const size = values.small ? SMALL : FULL;
const seed = Number(values.seed);
const say = (line: string) => void process.stdout.write(`${line}\n`);
const lines: Line[] = [];

function tell(more: readonly Line[]): void {
  for (const line of more) say(asJson(line));
  lines.push(...more);
}

if (['server', 'existence', undefined].includes(values.only)) await measureOnGenerated();
if (values.only === undefined || values.only === 'journal') await measureJournalAlone();
if (values.only === undefined || values.only === 'law') tell(await measureLaw(values.small));
if (values.only === undefined || values.only === 'figures') tell(measureFigures(values.small));
if (values.only === undefined || values.only === 'gate') tell(measureGate(values.small));
if (values.only === undefined || values.only === 'site') tell(await measureSite(values.small));
if (values.only === undefined || values.only === 'readers') tell(await measureReaders(values.small));
if (values.only === undefined || values.only === 'starts') tell(await measureStarts());
say(`\n${asTable(lines)}`);

async function measureJournalAlone(): Promise<void> {
  const postgres = await startScratchPostgres({ durable: true });
  try {
    await migrate(postgres.url);
    say(JSON.stringify({ machine: await describeMachine(postgres.url) }));
    tell(await measureJournal(postgres.url, values.small));
  } finally {
    await postgres.stop();
  }
}

async function measureOnGenerated(): Promise<void> {
  const keys = mkdtempSync(join(tmpdir(), 'sharan-bench-keys-'));
  const postgres = await startScratchPostgres({ durable: true });
  try {
    await migrate(postgres.url);
    say(JSON.stringify({ machine: await describeMachine(postgres.url) }));
    const began = performance.now();
    const made = await generateOrganisation(postgres.url, size, seed, await openKeyRing(keys, { mayMake: true }));
    say(JSON.stringify({ generated: size, seed, seconds: Math.round((performance.now() - began) / 1000) }));
    await measureServer(postgres.url, made, keys);
  } finally {
    await postgres.stop();
    rmSync(keys, { recursive: true, force: true });
    say(`\n${asTable(lines)}\n`);
  }
}

async function measureServer(url: string, made: Generated, keys: string): Promise<void> {
  const door = openPool(appUrl(url, 'app_door'), 4);
  const bare = await openBare(url, made);
  const { server, address } = await startServer(url, keys);
  const tokenOf = (staffId: string) => openSession(door, made.organisationId, staffId, 'bench', 'passkey');
  const measuring = { address, made, bare, tokenOf, deepPage: values.small ? 10 : 200, quick: values.small };
  try {
    tell(await measureExistence(measuring));
    if (values.only === 'existence') return;
    tell(await measureReads(measuring));
    tell(await measurePolicies(url, await tokenOf(made.longList), values.small));
    tell(await measureCatchUp(measuring)); // before anything is written: what is written is in the feeds as well
    const writes = await measureWrites(measuring);
    tell(writes);
    const [command] = writes;
    if (command?.timing) tell([await measureSealing(measuring, { url, keys, command: command.timing })]);
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    await bare.close();
    await door.end();
  }
}

async function startServer(url: string, keys: string): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'server.ts')], {
    env: { ...process.env, BENCH_DATABASE: url, SHARAN_KEYS: keys },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /^ready (http:\S+)/.exec(line)?.[1];
    if (address) return { server, address };
  }
  throw new Error('The server ended before it was ready.');
}
