import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export type Postmaster = { pid: number; port: number };

/** The server that is alive on this cluster, by its lock file; a lock left by a dead one is no server. */
export function findPostmaster(cluster: string): Postmaster | null {
  const [pid, , , port] = readLock(cluster);
  if (!pid || !port || !isPostgres(pid)) return null;
  return { pid, port };
}

/**
 * After a restart of the machine the number in a stale lock may be somebody else's process; PostgreSQL would wait for it to go.
 * Only where we can see that it is no postgres is the lock removed.
 */
export function removeForeignLock(cluster: string): void {
  const [pid] = readLock(cluster);
  if (pid && isAlive(pid) && programOf(pid) !== null && !isPostgres(pid)) rmSync(join(cluster, 'postmaster.pid'));
}

function readLock(cluster: string): number[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n').map(Number);
  } catch {
    return []; // no lock file: no server
  }
}

function isPostgres(pid: number): boolean {
  return isAlive(pid) && /postgres/.test(programOf(pid) ?? 'postgres');
}

/** What runs under this number, where the system tells (Linux); null where it does not. */
function programOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? null;
  } catch {
    return null;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** In a container whose first process buries nobody, an ended server keeps its number for ever. */
function isZombie(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)?.slice(0, 3) ?? '');
  } catch {
    return false; // not Linux, or gone this moment
  }
}
