import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPieces, type Part, plainSize, sealPieces } from './sealed-file.ts';

const PIECE = 65_536;
const FLIPS = process.env.FULL ? 2000 : 60;
const sealing = { key: createSecretKey(randomBytes(32)), place: 'org|file' };
let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharan-sealed-'));
  path = join(folder, 'file');
});
afterEach(() => rm(folder, { recursive: true }));

async function* inPieces(plain: Buffer, of: number) {
  for (let at = 0; at < plain.length; at += of) yield plain.subarray(at, at + of);
}

async function seal(plain: Buffer, of = 10_000) {
  const sealed: Buffer[] = [];
  for await (const piece of sealPieces(sealing, inPieces(plain, of))) sealed.push(piece);
  await writeFile(path, Buffer.concat(sealed));
  return Buffer.concat(sealed);
}

async function read(part?: Part, how = sealing) {
  const file = await open(path);
  try {
    const plain: Buffer[] = [];
    for await (const piece of openPieces(file, how, part)) plain.push(piece);
    return Buffer.concat(plain);
  } finally {
    await file.close();
  }
}

test.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 7, 300_000])(
  'a file of %i bytes comes back as it was, however it arrived, and nothing of it lies there in the clear',
  async (size) => {
    const plain = randomBytes(size);
    for (const of of [1000, PIECE, 200_000]) {
      const sealed = await seal(plain, of);
      expect(plainSize(sealed.length)).toBe(size);
      expect(await read()).toEqual(plain);
      if (size > 32) expect(sealed.includes(plain.subarray(size - 32))).toBe(false);
    }
  },
);

test('any part of it can be read without the rest', async () => {
  const plain = randomBytes(3 * PIECE + 100);
  await seal(plain);
  const place = fc.nat(plain.length - 1);
  await fc.assert(
    fc.asyncProperty(place, place, async (a, b) => {
      const part = { from: Math.min(a, b), to: Math.max(a, b) };
      expect(await read(part)).toEqual(plain.subarray(part.from, part.to + 1));
    }),
    { numRuns: 30 },
  );
});

test('a single bit that was turned anywhere keeps it shut (check 29)', async () => {
  const sealed = await seal(randomBytes(2 * PIECE + 500));
  const bits = fc.nat(sealed.length * 8 - 1);
  await fc.assert(
    fc.asyncProperty(bits, async (bit) => {
      const turned = Buffer.from(sealed);
      turned.writeUInt8((turned[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3);
      await writeFile(path, turned);
      await expect(read()).rejects.toThrow('does not open');
    }),
    { numRuns: FLIPS },
  );
});

test('pieces that were left out, exchanged, repeated or cut off keep it shut', async () => {
  const sealed = await seal(randomBytes(3 * PIECE));
  const [head, step] = [15, PIECE + 16];
  const piece = (number: number) => sealed.subarray(head + number * step, head + (number + 1) * step);
  const orders = [[0, 2], [1, 0, 2], [0, 1], [0, 1, 2, 2], [0, 0, 1, 2], [0], [2], []];
  for (const order of orders) {
    await writeFile(path, Buffer.concat([sealed.subarray(0, head), ...order.map(piece)]));
    await expect(read(), String(order)).rejects.toThrow('does not open');
  }
  await writeFile(path, sealed.subarray(0, sealed.length - 1));
  await expect(read()).rejects.toThrow('does not open');
});

test('another key or another place keeps it shut', async () => {
  await seal(randomBytes(100));
  await expect(read(undefined, { ...sealing, place: 'org|other' })).rejects.toThrow('does not open');
  await expect(read(undefined, { ...sealing, key: createSecretKey(randomBytes(32)) })).rejects.toThrow('does not open');
});

test('the same file sealed twice tells nobody that it is the same', async () => {
  const plain = randomBytes(100);
  const [first, second] = [await seal(plain), await seal(plain)];
  expect(first.subarray(15).equals(second.subarray(15))).toBe(false);
  expect(await readFile(path)).toEqual(second);
});
