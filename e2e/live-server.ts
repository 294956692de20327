import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '..');

export type LiveServer = { process: ChildProcess; address: string; firstRunCode: string | null };

/** A server of a real organisation, in a folder of its own; ready when it says so. */
export async function startLiveServer(data: string): Promise<LiveServer> {
  const server = spawn(
    process.execPath,
    [join(ROOT, 'tools/run.mjs'), 'apps/server/serve.ts', '--port', '0', '--data', data],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let firstRunCode: string | null = null;
  for await (const line of createInterface({ input: server.stdout })) {
    firstRunCode = /one-time code: (\S+)/.exec(line)?.[1] ?? firstRunCode;
    const address = /^ready (http:\S+)/.exec(line)?.[1];
    if (address) {
      server.stdout.resume();
      return { process: server, address, firstRunCode };
    }
  }
  throw new Error('The server ended before it was ready.');
}

export async function kill(server: LiveServer): Promise<void> {
  server.process.kill('SIGKILL');
  await once(server.process, 'exit');
}
