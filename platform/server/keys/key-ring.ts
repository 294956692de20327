import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { DoesNotOpen, open, seal } from './cipher.ts';
import { readKeys, removeKey, writeKey } from './key-files.ts';

/**
 * The keys above all keys, in files outside the database: who takes the database alone takes nothing that can be read.
 * Versions are only ever added; an old one is kept until nothing is sealed under it.
 */
export class KeyRing {
  readonly folder: string;
  #keys: ReadonlyMap<number, KeyObject>;

  constructor(folder: string, keys: ReadonlyMap<number, KeyObject>) {
    this.folder = folder;
    this.#keys = keys;
  }

  get versions(): number[] {
    return [...this.#keys.keys()];
  }

  get newest(): number {
    return this.versions.at(-1) ?? 0;
  }

  /** Seals a few bytes: a person's own key, a sign-in secret. `place` names where they are kept and must be said again to open. */
  seal(place: string, bytes: Uint8Array): string {
    const version = this.newest;
    return `r${version}.${seal(this.#keyOf(version), `${place}|r${version}`, bytes).toString('base64url')}`;
  }

  open(place: string, sealed: string): Buffer {
    const version = versionOf(sealed);
    const bytes = Buffer.from(sealed.slice(sealed.indexOf('.') + 1), 'base64url');
    return open(this.#keyOf(version), `${place}|r${version}`, bytes);
  }

  has(version: number): boolean {
    return this.#keys.has(version);
  }

  /** Reads the files again: another process may have added a version. */
  async refresh(): Promise<void> {
    this.#keys = await readKeys(this.folder);
  }

  /** Adds a version, which seals from now on. */
  async add(): Promise<number> {
    const version = this.newest + 1;
    await writeKey(this.folder, version);
    await this.refresh();
    return version;
  }

  /** Removes a version for good. The caller has made sure that nothing is sealed under it. */
  async remove(version: number): Promise<void> {
    if (version === this.newest) throw new Error('The newest key of the ring seals what is written now: it stays.');
    await removeKey(this.folder, version);
    await this.refresh();
  }

  #keyOf(version: number): KeyObject {
    const key = this.#keys.get(version);
    if (!key) throw new Error(`Version ${version} of the key ring is not in ${this.folder}. Put its file back there.`);
    return key;
  }
}

/** Under which version of the ring a text was sealed. */
export function versionOf(sealed: string): number {
  const version = Number(/^r(\d{1,6})\./.exec(sealed)?.[1] ?? 0);
  if (version === 0) throw new DoesNotOpen();
  return version;
}

/** Reads the ring; makes its first key where there is none and `mayMake`. */
export async function openKeyRing(folder: string, { mayMake }: { mayMake: boolean }): Promise<KeyRing> {
  const found = await readKeys(folder);
  if (found.size > 0) return new KeyRing(folder, found);
  if (!mayMake)
    throw new Error(
      `There is no key ring in ${folder}, but the database was sealed under one. Put its files back there.`,
    );
  await writeKey(folder, 1);
  return new KeyRing(folder, await readKeys(folder));
}

/** Where the ring lies: as configured, where systemd puts it, or beside the data. */
export function keyRingFolder(data: string, configured?: string): string {
  return configured ?? process.env.SHARAN_KEYS ?? process.env.CREDENTIALS_DIRECTORY ?? join(data, 'keys');
}
