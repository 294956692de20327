import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askServer, findFreePort, superuserUrl } from './ask-server.ts';
import { type Identity, spawnAs } from './child-identity.ts';
import { Failure } from './failure.ts';
import { childEnvironment } from './make-cluster.ts';
import { findPostmaster, removeForeignLock } from './postmaster-lock.ts';
import { asArguments, type Settings } from './settings.ts';

const ATTEMPTS = 8;
const STDERR_KEPT = 4096;
const POLL_MS = 10;
const TELL_AFTER_MS = 10_000;

/** Reasons that pass by themselves: a predecessor is still going, or the port was taken a moment before us. */
const PASSING = /lock file|shared memory|could not bind|in use/;

export type Running = { pid: number; url: string; attached: boolean };
export type Wanted = {
  native: string;
  cluster: string;
  password: string;
  identity: Identity;
  settings: Settings;
  log: (line: string) => void;
};

/** Attaches to the server that is alive on this cluster, or starts one; tries again while a dying one is in the way. */
export async function runPostmaster(wanted: Wanted): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const running = (await attach(wanted)) ?? (await spawnPostmaster(wanted));
    if (typeof running !== 'string') return running;
    if (attempt === ATTEMPTS || !PASSING.test(running)) throw new Failure(`PostgreSQL did not start:\n${running}`);
    await wait(Math.min(100 * 2 ** attempt, 2000));
  }
}

/** Ours is the server that lives on this very cluster and accepts our password; the parent that started it may be long dead. */
async function attach({ cluster, password }: Wanted): Promise<Running | null> {
  const postmaster = findPostmaster(cluster);
  if (!postmaster) return null;
  const url = superuserUrl(postmaster.port, password);
  const answer = await askServer(url, `select current_setting('data_directory') as folder`);
  return answer?.folder === cluster ? { pid: postmaster.pid, url, attached: true } : null;
}

/** Returns what the server said on its way out if it would not start. */
async function spawnPostmaster({
  native,
  cluster,
  password,
  identity,
  settings,
  log,
}: Wanted): Promise<Running | string> {
  removeForeignLock(cluster);
  const port = await findFreePort();
  const child = spawn(
    join(native, 'bin/postgres'),
    ['-D', cluster, ...asArguments({ ...settings, port: String(port) })],
    {
      ...spawnAs(identity),
      cwd: cluster,
      env: childEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true, // Ctrl-C in the terminal is for us: we stop the database after the last answer is out
    },
  );
  const lastWords = keepStderr(child);
  const url = superuserUrl(port, password);
  const began = Date.now();
  let told = false;
  while (!hasEnded(child)) {
    if (child.pid && (await askServer(url, 'select 1'))) return watch(child, child.pid, url, lastWords, log);
    if (!told && Date.now() - began > TELL_AFTER_MS) {
      told = true;
      log('the database is repairing itself after an unclean stop; this can take some minutes');
    }
    await wait(POLL_MS);
  }
  return lastWords() || `it ended at once (${child.exitCode ?? child.signalCode ?? 'not started'})`;
}

function watch(child: ChildProcess, pid: number, url: string, lastWords: () => string, log: Wanted['log']): Running {
  child.on('exit', (code) => {
    if (code !== 0) log(`PostgreSQL ended unexpectedly (${code ?? child.signalCode})\n${lastWords()}`);
  });
  return { pid, url, attached: false };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

function keepStderr(child: ChildProcess): () => string {
  let kept = '';
  child.on('error', (error) => {
    kept += error.message;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    kept = (kept + chunk.toString()).slice(-STDERR_KEPT);
  });
  return () => kept.trim();
}
