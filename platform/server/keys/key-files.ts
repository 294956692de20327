import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^ring-(\d{1,6})\.key$/;
const BYTES = 32;
/** Anybody but the owner, and anybody who writes. */
const FORBIDDEN = 0o277;

/** Every version of the ring in a folder, oldest first. A key that others could have read is refused. */
export async function readKeys(folder: string): Promise<Map<number, KeyObject>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const keys: [number, KeyObject][] = [];
  for (const name of await readdir(folder)) {
    const [, version] = NAME.exec(name) ?? [];
    if (version) keys.push([Number(version), await readKey(join(folder, name))]);
  }
  return new Map(keys.sort(([a], [b]) => a - b));
}

async function readKey(file: string): Promise<KeyObject> {
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & FORBIDDEN) !== 0)
    throw new Error(`The key ${file} can be read by others, or written. Say: chmod 0400 ${file}`);
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64');
  if (key.length !== BYTES) throw new Error(`The key ${file} does not hold ${BYTES} bytes in base64.`);
  return createSecretKey(key);
}

/**
 * On disk whole and under its own name, or not at all: half a key would lock away whatever was sealed with it. The name
 * is never taken twice: of two servers that start together, one makes the key and both read it.
 */
export async function writeKey(folder: string, version: number): Promise<void> {
  const unfinished = join(folder, `.ring-${version}.${process.pid}.${randomBytes(4).toString('hex')}`);
  const file = await open(unfinished, 'wx', 0o400);
  await file.writeFile(`${randomBytes(BYTES).toString('base64')}\n`);
  await file.sync();
  await file.close();
  await link(unfinished, join(folder, `ring-${version}.key`)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(unfinished);
  await syncFolder(folder);
}

export async function removeKey(folder: string, version: number): Promise<void> {
  await unlink(join(folder, `ring-${version}.key`));
  await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  const home = await open(folder, 'r');
  await home.sync();
  await home.close();
}
