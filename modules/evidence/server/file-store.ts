import { createHash, type KeyObject, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileDoesNotOpen, openPieces, type Part, plainSize, sealPieces } from '#platform/server/files/sealed-file.ts';

const UNFINISHED = 'unfinished';
const STORED_AS = /^[0-9a-f]{32}$/;
const A_DAY_MS = 86_400_000;

/** A file as it lies on the disk: under a name that says nothing, sealed under a key of its own. */
export type Lying = { organisationId: string; storedAs: string; key: KeyObject };
export type KeptFile = { storedAs: string; sha256: string; size: number };

/** A kept file is no longer what its hash says. Nothing may be built on it, and somebody must be told. */
export class FileAltered extends Error {
  readonly code = 'evidence.file-altered';
}

/** More was sent than is taken. */
export class FileTooLarge extends Error {
  readonly code = 'evidence.file-too-large';
}

/** Drawn by dice: a name made of the content would tell a thief of the disk which known file lies here. */
export function drawStoredAs(): string {
  return randomBytes(16).toString('hex');
}

export function placeOf(root: string, storedAs: string): string {
  return join(root, storedAs.slice(0, 2), storedAs);
}

function sealingOf({ organisationId, storedAs, key }: Lying) {
  return { key, place: `evidence-file|${organisationId}|${storedAs}` };
}

/**
 * Takes a file in: hashed and sealed while it arrives, so that nothing of it ever lies in the clear; synced to disk, made
 * read-only, and only then put in its place. What is broken off on the way leaves nothing behind.
 */
export async function keepFile(
  root: string,
  arriving: AsyncIterable<Buffer>,
  lying: Lying,
  largest: number,
): Promise<KeptFile> {
  const unfinished = join(root, UNFINISHED);
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const temporary = join(unfinished, lying.storedAs);
  try {
    const kept = await writeSealed(temporary, arriving, lying, largest);
    if (kept.size > 0) await putInPlace(root, temporary, lying.storedAs);
    return kept;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeSealed(path: string, arriving: AsyncIterable<Buffer>, lying: Lying, largest: number) {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  async function* counted() {
    for await (const chunk of arriving) {
      size += chunk.length;
      if (size > largest) throw new FileTooLarge(`More than ${largest} bytes.`);
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    for await (const piece of sealPieces(sealingOf(lying), counted())) await file.writeFile(piece);
    await file.chmod(0o400);
    await file.sync();
  } finally {
    await file.close();
  }
  return { storedAs: lying.storedAs, sha256: hash.digest('hex'), size };
}

/** A rename is whole or not at all; the folder is synced, or a power cut could forget the name of a synced file. */
async function putInPlace(root: string, temporary: string, storedAs: string): Promise<void> {
  const place = placeOf(root, storedAs);
  const folder = join(place, '..');
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

/** The size of what was sealed, or null where nothing lies. */
export async function sizeOf(root: string, storedAs: string): Promise<number | null> {
  try {
    return plainSize((await stat(placeOf(root, storedAs))).size);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A part of a kept file: every piece of it proves itself by its seal before it is given out. */
export async function* readPart(root: string, lying: Lying, part?: Part): AsyncGenerator<Buffer> {
  const file = await open(placeOf(root, lying.storedAs), 'r');
  try {
    yield* openPieces(file, sealingOf(lying), part);
  } catch (error) {
    throw error instanceof FileDoesNotOpen ? new FileAltered(lying.storedAs) : error;
  } finally {
    await file.close();
  }
}

/**
 * Sends a kept file and hashes it on the way. The last piece is held back until the hash is known: an altered file
 * ends as a broken transfer, never as a whole one that somebody might take into court.
 */
export async function* readHashed(root: string, lying: Lying, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  for await (const piece of readPart(root, lying)) {
    hash.update(piece);
    if (held) yield held;
    held = piece;
  }
  if (hash.digest('hex') !== sha256) throw new FileAltered(sha256);
  if (held) yield held;
}

export async function removeFile(root: string, storedAs: string): Promise<void> {
  if (STORED_AS.test(storedAs)) await rm(placeOf(root, storedAs), { force: true });
}

/** Everything that has lain here for a day: kept files by their names, and what a killed server left half-written. */
export async function findOld(root: string, now: Date): Promise<{ kept: string[]; unfinished: string[] }> {
  await mkdir(join(root, UNFINISHED), { recursive: true, mode: 0o700 });
  const folders = (await readdir(root)).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const kept = await Promise.all(folders.map((folder) => oldIn(join(root, folder), now)));
  const unfinished = await oldIn(join(root, UNFINISHED), now);
  return { kept: kept.flat().filter((name) => STORED_AS.test(name)), unfinished };
}

async function oldIn(folder: string, now: Date): Promise<string[]> {
  const old: string[] = [];
  for (const name of await readdir(folder)) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && now.getTime() - found.mtimeMs >= A_DAY_MS) old.push(name);
  }
  return old;
}

export async function removeUnfinished(root: string, name: string): Promise<void> {
  await rm(join(root, UNFINISHED, name), { force: true });
}
