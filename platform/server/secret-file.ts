import { readFile, stat } from 'node:fs/promises';
import type { z } from 'zod';

/** A file with a password in it, which nobody but its owner may read. Null where there is none. */
export async function readSecretFile<T>(file: string, shape: z.ZodType<T>): Promise<T | null> {
  const found = await stat(file).catch(() => null);
  if (!found) return null;
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0)
    throw new Error(`${file} holds passwords and can be read by others. Say: chmod 0600 ${file}`);
  const read = shape.safeParse(JSON.parse(await readFile(file, 'utf8')));
  // What is wrong is told by its place; the values stay out of every terminal and log.
  if (!read.success)
    throw new Error(
      `${file} is not as it should be: ${read.error.issues.map(({ path }) => path.join('.')).join(', ')}`,
    );
  return read.data;
}
