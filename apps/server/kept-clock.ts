import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EVERY_MS = 20_000;

/**
 * The demonstration's clock goes on where it stopped. Set back at every start, what was written at half past ten would
 * lie in the future of the next morning.
 */
export function keptClock(folder: string, first: () => Date): () => Date {
  const file = join(folder, 'clock');
  const behind = Math.max(0, read(file) - first().getTime());
  const now = () => new Date(first().getTime() + behind);
  const keep = () => writeFileSync(file, now().toISOString());
  mkdirSync(folder, { recursive: true });
  setInterval(keep, EVERY_MS).unref();
  process.once('exit', keep);
  return now;
}

function read(file: string): number {
  try {
    return Date.parse(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0; // the first start
  }
}
