import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '..');

/** Playwright calls this once: the whole house, with its demonstration, on a free port and in a folder of its own. */
// biome-ignore lint/style/noDefaultExport: Playwright takes its global setup from the default export
export default async function startServer(): Promise<() => Promise<void>> {
  // Whoever is at work on one screen may point the tests at a server that already runs.
  if (process.env.SHARAN_URL) return async () => {};
  const data = mkdtempSync(join(tmpdir(), 'sharan-e2e-'));
  const server = spawn(
    process.execPath,
    [join(ROOT, 'tools/run.mjs'), 'apps/server/start.ts', '--port', '0', '--data', data],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  // localhost, not the number: passkeys refuse an address without a name.
  process.env.SHARAN_URL = (await readyAddress(server)).replace('127.0.0.1', 'localhost');
  return async () => {
    await stop(server);
    rmSync(data, { recursive: true, force: true });
  };
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
