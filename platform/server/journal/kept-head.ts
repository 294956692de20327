import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The last head that was signed here, beside the key and outside the database: a database that was set back does not
 * hold what this says. It is found even if nobody ever opened a browser.
 */
export async function readKeptHead(folder: string, organisation: string): Promise<string | null> {
  try {
    return await readFile(fileOf(folder, organisation), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whole or not at all. */
export async function keepHead(folder: string, organisation: string, note: string): Promise<void> {
  const unfinished = join(folder, `.journal-head.${process.pid}.${randomBytes(4).toString('hex')}`);
  const file = await open(unfinished, 'wx', 0o600);
  await file.writeFile(note);
  await file.sync();
  await file.close();
  await rename(unfinished, fileOf(folder, organisation));
}

export function fileOf(folder: string, organisation: string): string {
  return join(folder, `journal-head-${organisation}.txt`);
}
