import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { appUrl } from '#platform/server/database/migrate.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What the process reads from the disk: its own program and words. Not the data folder, where the keys lie. */
const READS = ['apps/site', 'kernel', 'modules', 'platform', 'words', 'node_modules', 'package.json', 'tsconfig'];
const LONGEST_WAIT_MS = 30_000;
const PATIENCE_MS = 8000;

export type SiteProcess = { address: string; stop: () => Promise<void> };

export type SiteSettings = {
  /** A connection that owns the database; only that of `app_site` is handed on. */
  databaseUrl: string;
  port: number;
  /** The organisation's clock. */
  now: () => Date;
  say: (line: string) => void;
  /** What card gateways gave us, by organisation, as it stands in `payment.json`. */
  payment?: string;
};

/**
 * The public site in a process of its own, started anew when it ends. It may read its program and nothing else of the disk,
 * write nothing, start nothing: Node's permission model holds it, and its database role.
 */
export async function startSite(settings: SiteSettings): Promise<SiteProcess> {
  let { port } = settings;
  let stopping = false;
  let child: ChildProcess;
  let longer = 500;
  const begin = async () => {
    child = spawnSite({ ...settings, port });
    const address = await readyAddress(child);
    port = Number(new URL(address).port);
    child.once('exit', () => void again());
    return address;
  };
  const again = async (): Promise<void> => {
    if (stopping) return;
    settings.say(`The public site ended; starting it again in ${longer / 1000} s.`);
    await wait(longer, undefined, { ref: false });
    longer = Math.min(longer * 2, LONGEST_WAIT_MS);
    if (!stopping) await begin().catch(again);
  };
  const address = await begin();
  return {
    address,
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS); // it holds nothing that could be lost
      await ended;
      clearTimeout(late);
    },
  };
}

function spawnSite({ databaseUrl, port, now, payment = '' }: SiteSettings): ChildProcess {
  const reads = READS.map((path) => `--allow-fs-read=${join(ROOT, path)}`);
  return spawn(process.execPath, ['--permission', ...reads, join(ROOT, 'apps/site/serve.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    // No variable of ours is inherited: there may be secrets among them.
    env: {
      SITE_DATABASE: appUrl(databaseUrl, 'app_site'),
      SITE_PORT: String(port),
      SITE_CLOCK_MS: String(now().getTime() - Date.now()),
      SITE_PAYMENT: payment,
      NODE_ENV: 'production',
    },
  });
}

async function readyAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The public site has no output.');
  let address: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    address = /^site (http:\S+)/.exec(line)?.[1];
    if (address) break;
  }
  if (!address) throw new Error('The public site ended before it was ready.');
  child.stdout.resume(); // nobody reads on: a full pipe would stop whoever writes into it
  return address;
}
