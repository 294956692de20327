import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { FullConfig } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '..');

type House = { server: ChildProcess; data: string; address: string };

/** Playwright calls this once: for each worker a whole house of its own, with its demonstration, on a free port and in a folder of its own. */
// biome-ignore lint/style/noDefaultExport: Playwright takes its global setup from the default export
export default async function startServers({ workers }: FullConfig): Promise<() => Promise<void>> {
  // Whoever is at work on one screen may point the tests at a server that already runs.
  if (process.env.SHARAN_URL) return async () => {};
  const houses: House[] = [];
  // One after another: the first builds the staff app that all of them serve.
  for (let worker = 0; worker < workers; worker++) houses.push(await startHouse());
  process.env.SHARAN_URL = houses.map(({ address }) => address).join(' ');
  return async () => {
    await Promise.all(houses.map(({ server }) => stop(server)));
    for (const { data } of houses) rmSync(data, { recursive: true, force: true });
  };
}

async function startHouse(): Promise<House> {
  const data = mkdtempSync(join(tmpdir(), 'sharan-e2e-'));
  const server = spawn(
    process.execPath,
    [join(ROOT, 'tools/run.mjs'), 'apps/server/start.ts', '--port', '0', '--data', data],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  // localhost, not the number: passkeys refuse an address without a name.
  return { server, data, address: (await readyAddress(server)).replace('127.0.0.1', 'localhost') };
}

async function readyAddress(server: ChildProcess): Promise<string> {
  const said: string[] = [];
  if (!server.stdout) throw new Error('the server has no output');
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /^ready (http:\S+)/.exec(line)?.[1];
    if (address) {
      server.stdout.resume();
      return address;
    }
    said.push(line);
  }
  throw new Error(`The server ended before it was ready:\n${said.slice(-40).join('\n')}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}
