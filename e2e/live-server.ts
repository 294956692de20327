import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '..');
/** A server stops within seconds. One that does not is a fault, and must not keep everybody waiting for ever. */
const PATIENCE_MS = 90_000;

export type LiveServer = {
  process: ChildProcess;
  address: string;
  /** Of the public site beside it; null where none was started. */
  site: string | null;
  firstRunCode: string | null;
};

export type LiveOptions = { program?: string; env?: Record<string, string>; sitePort?: '0' | 'off' };

/** A server of a real organisation, or another program that serves, in a folder of its own; ready when it says so. */
export async function startLiveServer(
  data: string,
  { program = 'apps/server/serve.ts', env = {}, sitePort = 'off' }: LiveOptions = {},
): Promise<LiveServer> {
  const server = spawn(
    process.execPath,
    [join(ROOT, 'tools/run.mjs'), program, '--port', '0', '--site-port', sitePort, '--data', data],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  );
  keepInSight(server);
  const said: string[] = [];
  const find = (what: RegExp) => said.map((line) => what.exec(line)?.[1]).find(Boolean) ?? null;
  for await (const line of createInterface({ input: server.stdout })) {
    said.push(line);
    if (line.startsWith('ready ')) break;
  }
  server.stdout.resume(); // nobody reads on: a full pipe would stop whoever writes into it
  const address = find(/^ready (http:\S+)/);
  if (!address) throw new Error(`The server ended before it was ready:\n${said.slice(-40).join('\n')}`);
  return {
    process: server,
    address,
    site: find(/^The public site: (\S+)/),
    firstRunCode: find(/one-time code: (\S+)/),
  };
}

const RUNNING = new Set<ChildProcess>();

/**
 * Shows what a server complains of, and ends it with us: a test that ran out of time leaves its server behind, and whoever
 * reads our lines would wait for the end of that one, too, if it wrote into the same pipe.
 */
export function keepInSight(server: ChildProcess): void {
  server.stderr?.pipe(process.stderr, { end: false });
  RUNNING.add(server);
  server.once('exit', () => RUNNING.delete(server));
}

process.once('exit', () => {
  for (const server of RUNNING) server.kill('SIGTERM');
});

/** As Ctrl-C: everything is closed in order. */
export const stop = (server: LiveServer): Promise<void> => end(server.process, 'SIGTERM');

export const kill = (server: LiveServer): Promise<void> => end(server.process, 'SIGKILL');

/** Ends a process that we started, and waits until it has ended. */
export async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  const late = setTimeout(() => server.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(late);
  if (signal !== 'SIGKILL' && server.signalCode === 'SIGKILL')
    throw new Error(`A server did not stop within ${PATIENCE_MS / 1000} seconds.`);
}
