import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawStoredAs, FileTooLarge, findOld, keepFile, placeOf, readHashed, readPart } from './file-store.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sharan-kept-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const lying = () => ({
  organisationId: 'orgaaaaaaaaa',
  storedAs: drawStoredAs(),
  key: createSecretKey(randomBytes(32)),
});
const of = (...sizes: number[]) => Readable.from(sizes.map((size) => Buffer.alloc(size, 7)));

test('a file larger than is taken leaves nothing behind', async () => {
  await expect(keepFile(root, of(6, 6), lying(), 10)).rejects.toThrow(FileTooLarge);
  expect(await readdir(root, { recursive: true })).toEqual(['unfinished']);
});

test('a file of exactly the largest size is taken, and a part of it can be read', async () => {
  const place = lying();
  expect((await keepFile(root, of(10), place, 10)).size).toBe(10);
  const part: Buffer[] = [];
  for await (const piece of readPart(root, place, { from: 2, to: 4 })) part.push(piece);
  expect(Buffer.concat(part)).toEqual(Buffer.alloc(3, 7));
});

test('a file that breaks off on the way leaves nothing behind', async () => {
  const breaking = Readable.from(
    (async function* () {
      yield Buffer.from('the first half');
      throw new Error('the line went dead');
    })(),
  );
  await expect(keepFile(root, breaking, lying(), 100)).rejects.toThrow('the line went dead');
  expect(await readdir(root, { recursive: true })).toEqual(['unfinished']);
});

test('a file whose content is another than its hash says is never given out whole', async () => {
  const place = lying();
  await keepFile(root, of(200_000), place, 1_000_000);
  const given: Buffer[] = [];
  const reading = (async () => {
    for await (const piece of readHashed(root, place, 'a'.repeat(64))) given.push(piece);
  })();
  await expect(reading).rejects.toThrow('a'.repeat(64));
  expect(Buffer.concat(given).length).toBeLessThan(200_000);
});

test('what has lain there for a day is found, and what is younger is not', async () => {
  const [old, young] = [lying(), lying()];
  await Promise.all([old, young].map((place) => keepFile(root, of(1), place, 10)));
  await Promise.all(['old', 'young'].map((name) => writeFile(join(root, 'unfinished', name), 'x')));
  const [long, lately] = [new Date('2024-05-10'), new Date('2024-05-13T08:00:00Z')];
  const set = (path: string, when: Date) => utimes(path, when, when);
  await Promise.all([set(placeOf(root, old.storedAs), long), set(placeOf(root, young.storedAs), lately)]);
  await Promise.all([set(join(root, 'unfinished/old'), long), set(join(root, 'unfinished/young'), lately)]);
  expect(await findOld(root, new Date('2024-05-13T09:00:00Z'))).toEqual({ kept: [old.storedAs], unfinished: ['old'] });
});
