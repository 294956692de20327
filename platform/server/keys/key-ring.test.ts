import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newKey, open, seal } from './cipher.ts';
import { openKeyRing } from './key-ring.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharan-ring-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const FULL = process.env.FULL === '1';
const bytes = Buffer.from('what she said');

describe('the key ring', () => {
  test('is made at the first start, readable by its owner alone, and the same at the next', async () => {
    const sealed = (await openKeyRing(folder, { mayMake: true })).seal('here', bytes);
    expect((await stat(join(folder, 'ring-1.key'))).mode & 0o777).toBe(0o400);
    expect(await readdir(folder)).toEqual(['ring-1.key']);
    expect((await openKeyRing(folder, { mayMake: false })).open('here', sealed)).toEqual(bytes);
  });

  test('is never made anew where something was sealed under it', async () => {
    await expect(openKeyRing(folder, { mayMake: false })).rejects.toThrow(/Put its files back/);
  });

  test.each([0o440, 0o404, 0o600, 0o644])('is refused when its file has mode %o', async (mode) => {
    await openKeyRing(folder, { mayMake: true });
    await chmod(join(folder, 'ring-1.key'), mode);
    await expect(openKeyRing(folder, { mayMake: true })).rejects.toThrow(/chmod 0400/);
  });

  test('is refused when a file holds something else than a key', async () => {
    await writeFile(join(folder, 'ring-1.key'), 'aGVsbG8=', { mode: 0o400 });
    await expect(openKeyRing(folder, { mayMake: true })).rejects.toThrow(/32 bytes/);
  });

  test('opens what an older version sealed, and says which version is missing', async () => {
    const ring = await openKeyRing(folder, { mayMake: true });
    const old = ring.seal('here', bytes);
    await ring.add();
    expect(ring.versions).toEqual([1, 2]);
    expect(ring.seal('here', bytes)).toMatch(/^r2\./);
    expect(ring.open('here', old)).toEqual(bytes);
    await ring.remove(1);
    expect(() => ring.open('here', old)).toThrow(/Version 1 .* Put its file back/);
    await expect(ring.remove(2)).rejects.toThrow(/stays/);
  });

  test('of two servers that start together makes one key', async () => {
    const rings = await Promise.all(Array.from({ length: 5 }, () => openKeyRing(folder, { mayMake: true })));
    const sealed = rings[0]?.seal('here', bytes) ?? '';
    for (const ring of rings) expect(ring.open('here', sealed)).toEqual(bytes);
  });

  test('opens only at the place and the version it was sealed for', async () => {
    const ring = await openKeyRing(folder, { mayMake: true });
    await ring.add();
    const sealed = ring.seal('here', bytes);
    expect(() => ring.open('there', sealed)).toThrow(/does not open/);
    expect(() => ring.open('here', sealed.replace('r2.', 'r1.'))).toThrow(/does not open/);
    expect(() => ring.open('here', 'plain')).toThrow(/does not open/);
  });
});

describe('a sealed text', () => {
  test('does not open when any of its bits is turned, nor when it is cut short', () => {
    const key = newKey();
    const sealed = seal(key, 'here', bytes);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const turned = Buffer.from(sealed);
      turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => open(key, 'here', turned)).toThrow(/does not open/);
    }
    for (let end = 0; end < sealed.length; end += 1)
      expect(() => open(key, 'here', sealed.subarray(0, end))).toThrow(/does not open/);
    expect(open(key, 'here', sealed)).toEqual(bytes);
  });

  test('never takes the same nonce twice, and tells nothing of what is equal', () => {
    const key = newKey();
    const times = FULL ? 1_000_000 : 20_000;
    const nonces = new Set<string>();
    for (let i = 0; i < times; i += 1) nonces.add(seal(key, '', bytes).toString('latin1', 0, 12));
    expect(nonces.size).toBe(times);
  });
});
