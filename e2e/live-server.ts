import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '..');

export type LiveServer = { process: ChildProcess; address: string; firstRunCode: string | null };

/** A server of a real organisation, or another program that serves, in a folder of its own; ready when it says so. */
export async function startLiveServer(
  data: string,
  program = 'apps/server/serve.ts',
  env: Record<string, string> = {},
): Promise<LiveServer> {
  const server = spawn(
    process.execPath,
    [join(ROOT, 'tools/run.mjs'), program, '--port', '0', '--site-port', 'off', '--data', data],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
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

/** As Ctrl-C: everything is closed in order. */
export async function stop(server: LiveServer): Promise<void> {
  server.process.kill('SIGTERM');
  await once(server.process, 'exit');
}

export async function kill(server: LiveServer): Promise<void> {
  server.process.kill('SIGKILL');
  await once(server.process, 'exit');
}
