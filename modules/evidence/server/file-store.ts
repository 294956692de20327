import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const UNFINISHED = 'unfinished';
const A_DAY_MS = 86_400_000;

export type KeptFile = { sha256: string; size: number };

/** A kept file is no longer what its hash says. Nothing may be built on it, and somebody must be told. */
export class FileAltered extends Error {
  readonly code = 'evidence.file-altered';
}

/** More was sent than is taken. */
export class FileTooLarge extends Error {
  readonly code = 'evidence.file-too-large';
}

/** Where a file of this hash lies. Its name on disk is its hash: no name that anybody gave it reaches the disk. */
export function placeOf(root: string, sha256: string): string {
  return join(root, sha256.slice(0, 2), sha256);
}

/**
 * Takes a file in: hashed while it arrives, synced to disk, made read-only, and only then put in its place. What is
 * broken off on the way leaves nothing behind; what was kept before is compared and stays as it is.
 */
export async function keepFile(root: string, arriving: Readable, largest: number): Promise<KeptFile> {
  const unfinished = join(root, UNFINISHED);
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const temporary = join(unfinished, randomBytes(16).toString('hex'));
  try {
    const kept = await writeHashed(temporary, arriving, largest);
    if (kept.size > 0) await putInPlace(root, temporary, kept);
    return kept;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeHashed(path: string, arriving: Readable, largest: number): Promise<KeptFile> {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of arriving as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largest) throw new FileTooLarge(`More than ${largest} bytes.`);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.chmod(0o400);
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
}

/** A rename is whole or not at all; the folder is synced, or a power cut could forget the name of a synced file. */
async function putInPlace(root: string, temporary: string, { sha256 }: KeptFile): Promise<void> {
  const place = placeOf(root, sha256);
  if (await isThere(place)) {
    if ((await hashOf(place)) !== sha256) throw new FileAltered(sha256);
    return;
  }
  const folder = join(root, sha256.slice(0, 2));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(temporary, place);
  await syncFolder(folder);
  await syncFolder(root);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function isThere(path: string): Promise<boolean> {
  return (await sizeOf(path)) !== null;
}

/** The size on disk, or null where nothing lies. */
export async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Sends a kept file and hashes it on the way. The last piece is held back until the hash is known: an altered file
 * ends as a broken transfer, never as a whole one that somebody might take into court.
 */
export async function* readHashed(root: string, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  for await (const chunk of createReadStream(placeOf(root, sha256)) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (held) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== sha256) throw new FileAltered(sha256);
  if (held) yield held;
}

/** Removes what a killed server left half-written. Younger pieces may still be arriving at another server. */
export async function sweepUnfinished(root: string, now: Date): Promise<number> {
  const folder = join(root, UNFINISHED);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let swept = 0;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (!found || now.getTime() - found.mtimeMs < A_DAY_MS) continue;
    await rm(path, { force: true });
    swept += 1;
  }
  return swept;
}
