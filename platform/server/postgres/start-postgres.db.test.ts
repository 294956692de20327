import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askServer } from './ask-server.ts';
import { isAlive } from './postmaster-lock.ts';
import { startPostgres } from './start-postgres.ts';

let folder: string;
const running: (() => Promise<void>)[] = [];

beforeEach(() => {
  // Named like every scratch cluster: what a killed test run leaves behind is swept by the next.
  folder = mkdtempSync(join(tmpdir(), `sharan-scratch-${process.pid}-`));
  chmodSync(folder, 0o755);
});

afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start() {
  const postgres = await startPostgres({ folder, durable: true, log: () => {} });
  running.push(postgres.stop);
  return postgres;
}

async function run(url: string, query: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(query);
  await client.end();
}

function postmasterPid() {
  return Number(readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Another process of ours that starts the server and then hangs, so that it can be killed. */
async function startInAnotherProcess() {
  const program = `
    const { startPostgres } = await import(${JSON.stringify(join(import.meta.dirname, 'start-postgres.ts'))});
    await startPostgres({ folder: ${JSON.stringify(folder)}, durable: true, log: () => {} });
    console.log('ready');
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(parent.stdout, 'data'), once(parent, 'exit')]);
  if (parent.exitCode !== null) throw new Error('the other process could not start the server');
  return parent;
}

describe('the embedded database', () => {
  test('keeps every promise about durability and listens to nobody but this machine', async () => {
    const { url } = await start();
    const settings = await askServer(
      url,
      `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
              current_setting('data_checksums') as checksums, current_setting('listen_addresses') as listens,
              current_setting('unix_socket_directories') as sockets, current_setting('synchronous_commit') as commits`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      pages: 'on',
      checksums: 'on',
      listens: '127.0.0.1',
      sockets: '',
      commits: 'on',
    });
  });

  test('is shut to whoever does not hold the password, which only its owner may read', async () => {
    const { url } = await start();
    expect(await askServer(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).toBeNull();
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['cluster', 'owner', 'password']);
  });

  test('holds after a stop what it held before', async () => {
    const first = await start();
    await run(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(await askServer(second.url, 'select answer from kept')).toEqual({ answer: 42 });
  });

  test('outlives a parent that was killed, and is found again', async () => {
    const parent = await startInAnotherProcess();
    const pid = postmasterPid();
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    const found = await start();
    expect(found.attached).toBe(true);
    expect(postmasterPid()).toBe(pid);
    await found.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('is not stopped by a second process while the one that started it lives', async () => {
    const parent = await startInAnotherProcess();
    const second = await startPostgres({ folder, durable: true, log: () => {} });
    await second.stop();
    expect(await askServer(second.url, 'select 1 as one')).toEqual({ one: 1 });
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    await (await start()).stop();
  });

  test('comes back with every committed row when its own process was killed', async () => {
    const first = await start();
    await run(first.url, 'create table kept as select 42 as answer');
    process.kill(postmasterPid(), 'SIGKILL');
    const second = await start();
    expect(second.attached).toBe(false);
    expect(await askServer(second.url, 'select answer from kept')).toEqual({ answer: 42 });
  });
});
