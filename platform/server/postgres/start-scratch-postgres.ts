import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseIdentity } from './child-identity.ts';
import { Failure } from './failure.ts';
import { findPostmaster, isAlive } from './postmaster-lock.ts';
import { canReach } from './reachable-place.ts';
import type { Settings } from './settings.ts';
import { type Postgres, startPostgres, stopPostmaster } from './start-postgres.ts';

const PREFIX = 'sharan-scratch-';

export type ScratchOptions = { durable?: boolean; settings?: Settings; log?: (line: string) => void };

/** A server of its own in a temporary folder, for tests and measurements; `stop` removes every trace of it. */
export async function startScratchPostgres(options: ScratchOptions = {}): Promise<Postgres> {
  const { durable = false, settings = {}, log = () => {} } = options;
  const base = chooseBase();
  await sweepLeftOvers(base);
  const folder = mkdtempSync(join(base, `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o755); // as root the server runs under another account, which must get in
  const postgres = await startPostgres({ folder, durable, settings, log });
  return {
    ...postgres,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function chooseBase(): string {
  const identity = chooseIdentity();
  const found = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => canReach(folder, identity));
  if (!found) throw new Failure('There is no temporary folder that the account of PostgreSQL can reach.');
  return found;
}

/** A test run that was killed leaves its server running. Whoever comes next ends it, once its owner is gone. */
async function sweepLeftOvers(base: string): Promise<void> {
  for (const name of readdirSync(base)) {
    const owner = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (owner && !isAlive(owner)) await removeLeftOver(join(base, name));
  }
}

async function removeLeftOver(folder: string): Promise<void> {
  try {
    const postmaster = findPostmaster(join(folder, 'cluster'));
    if (postmaster) await stopPostmaster(postmaster.pid, () => {});
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    // Another account's left-overs are that account's to sweep.
    if (!['EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
