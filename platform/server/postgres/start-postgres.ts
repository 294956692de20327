import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { assertUsableServer } from './ask-server.ts';
import { chooseIdentity } from './child-identity.ts';
import { findBinaries } from './find-binaries.ts';
import { keepPassword, makeCluster } from './make-cluster.ts';
import { isAlive } from './postmaster-lock.ts';
import { reachableBinaries, reachableCluster } from './reachable-place.ts';
import { type Running, runPostmaster } from './run-postmaster.ts';
import { type Settings, settingsFor } from './settings.ts';

const PATIENCE_MS = 30_000;
const POLL_MS = 5;

export type StartOptions = {
  /** Holds the cluster, its password and nothing else; made if missing. */
  folder: string;
  /** False only for databases that are thrown away. */
  durable: boolean;
  log: (line: string) => void;
  /** Overrides, for measurements. */
  settings?: Settings;
};

export type Postgres = {
  /** Superuser of the database `postgres`, loopback only. */
  url: string;
  /** True if a server was found running here, left by a parent that died or held by another process of ours. */
  attached: boolean;
  /** Ends the server and waits until it has; leaves one that another living process started. */
  stop: () => Promise<void>;
};

/**
 * Starts the PostgreSQL that came through npm on this folder, or attaches to the one already running there.
 *
 * Killing us never harms the data: the server outlives us and is found again at the next start.
 */
export async function startPostgres({ folder, durable, log, settings }: StartOptions): Promise<Postgres> {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const home = realpathSync(folder);
  const identity = chooseIdentity();
  const native = reachableBinaries(findBinaries(), identity, log);
  const cluster = reachableCluster(home, identity, log);
  const password = keepPassword(home);
  makeCluster({ native, cluster, password, identity, durable });
  const running = await runPostmaster({
    native,
    cluster,
    password,
    identity,
    settings: settingsFor(durable, settings),
    log,
  });
  const stop = takeCharge(home, running, log);
  try {
    await assertUsableServer(running.url, { embedded: true });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: running.url, attached: running.attached, stop };
}

/** Whoever starts the server, or finds it without a living starter, is the one who ends it. */
function takeCharge(home: string, running: Running, log: (line: string) => void): () => Promise<void> {
  const file = join(home, 'owner');
  if (running.attached && hasLivingOwner(file)) return async () => {};
  writeFileSync(file, String(process.pid));
  return async () => {
    await stopPostmaster(running.pid, log);
    rmSync(file, { force: true });
  };
}

function hasLivingOwner(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid !== process.pid && isAlive(pid);
  } catch {
    return false; // nobody signed
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions roll back, everything committed is safe. */
export async function stopPostmaster(pid: number, log: (line: string) => void): Promise<void> {
  if (await endedAfter(pid, 'SIGINT')) return;
  log('PostgreSQL did not stop within half a minute; stopping it at once (it repairs itself at the next start)');
  await endedAfter(pid, 'SIGQUIT');
}

async function endedAfter(pid: number, signal: NodeJS.Signals): Promise<boolean> {
  if (isAlive(pid)) process.kill(pid, signal);
  const until = Date.now() + PATIENCE_MS;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await wait(POLL_MS);
  }
  return true;
}
