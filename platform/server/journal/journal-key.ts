import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = 'journal-1.pem';
/** Anybody but the owner, and anybody who writes. */
const FORBIDDEN = 0o277;

/** The key that signs the journal's tree heads, in a file of its own: who copies the database cannot sign another past. */
export type JournalKey = { key: KeyObject /** Where it lies, and the last head beside it. */; folder: string };

/**
 * Reads the key, or makes it at the first start.
 * @param mayMake false once something was signed: a new key would make every colleague's browser cry wolf, and a lost
 *   one is a misfortune to be mended from its copy.
 */
export async function openJournalKey(folder: string, mayMake: boolean): Promise<JournalKey> {
  const file = join(folder, NAME);
  const isNew = !(await isThere(file));
  if (isNew && !mayMake)
    throw new Error(`The journal was signed before, but its key ${file} is not there. Put it back.`);
  if (isNew) await makeKey(folder, file);
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & FORBIDDEN) !== 0)
    throw new Error(`The key ${file} can be read by others, or written. Say: chmod 0400 ${file}`);
  return { key: createPrivateKey(await readFile(file, 'utf8')), folder };
}

/** Which tree a checkpoint is of: each organisation has its own, for one must not learn how much another does. */
export function originOf(organisationId: string): string {
  return `sharan.journal/${organisationId}`;
}

/** Whole or not at all; of two servers that start together one makes it and both read it. */
async function makeKey(folder: string, file: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  const unfinished = join(folder, `.${NAME}.${process.pid}.${randomBytes(4).toString('hex')}`);
  const handle = await open(unfinished, 'wx', 0o400);
  await handle.writeFile(privateKey.export({ format: 'pem', type: 'pkcs8' }));
  await handle.sync();
  await handle.close();
  await link(unfinished, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(unfinished);
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
