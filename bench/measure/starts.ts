import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { measureFirstLoad } from './first-load.ts';
import { familyOf, memoryOf } from './processes.ts';
import type { Line } from './report.ts';
import { startDemonstration } from './start-demonstration.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SETTLE_MS = 20_000;

/** A newcomer's first start on a fresh checkout, the next start, what everything weighs at rest, and the page's first load. */
export async function measureStarts(): Promise<Line[]> {
  const place = mkdtempSync(join(tmpdir(), 'sharan-bench-start-'));
  try {
    const checkout = join(place, 'checkout');
    const data = join(place, 'data');
    copyCheckout(checkout);
    const fresh = await startDemonstration(checkout, data);
    await fresh.stop();
    const warm = await startDemonstration(checkout, data);
    try {
      await wait(SETTLE_MS);
      const memory = memoryOf(familyOf(warm.pid, data));
      return [
        {
          what: 'fresh start',
          unit: 's',
          value: fresh.tookSeconds,
          target: { under: 30 },
          note: installedIn(fresh.said),
        },
        { what: 'warm start', unit: 's', value: warm.tookSeconds, target: { under: 3 } },
        { what: 'memory at rest (PSS)', unit: 'MB', value: memory.pss, target: { under: 400 } },
        { what: 'memory at rest (RSS)', unit: 'MB', value: memory.rss, target: null },
        ...(await measureFirstLoad(warm)),
      ];
    } finally {
      await warm.stop();
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What a clone would bring: the files that git knows or would add, as they are now, and no node_modules. */
function copyCheckout(to: string): void {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }).split('\0').filter(Boolean);
  for (const file of files.filter((one) => existsSync(join(ROOT, one)))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(ROOT, file), join(to, file), { force: true });
  }
}

/** Packages come from npm's cache where it holds them; what it had to download is in this time as well. */
function installedIn(said: readonly string[]): string {
  const seconds = /installed in (\d+) s/.exec(said.join('\n'))?.[1];
  return seconds ? `of this, npm needed ${seconds} s to unpack the packages` : 'nothing had to be installed';
}
