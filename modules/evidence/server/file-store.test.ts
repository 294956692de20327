import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileTooLarge, keepFile, sweepUnfinished } from './file-store.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sharan-kept-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('a file larger than is taken leaves nothing behind', async () => {
  await expect(keepFile(root, Readable.from([Buffer.alloc(6), Buffer.alloc(6)]), 10)).rejects.toThrow(FileTooLarge);
  expect(await readdir(root, { recursive: true })).toEqual(['unfinished']);
});

test('a file of exactly the largest size is taken', async () => {
  expect((await keepFile(root, Readable.from([Buffer.alloc(10)]), 10)).size).toBe(10);
});

test('a file that breaks off on the way leaves nothing behind', async () => {
  const breaking = Readable.from(
    (async function* () {
      yield Buffer.from('the first half');
      throw new Error('the line went dead');
    })(),
  );
  await expect(keepFile(root, breaking, 100)).rejects.toThrow('the line went dead');
  expect(await readdir(root, { recursive: true })).toEqual(['unfinished']);
});

test('what a killed server left half-written is swept after a day, and not before', async () => {
  await keepFile(root, Readable.from([Buffer.from('x')]), 10);
  const [old, young] = [join(root, 'unfinished', 'old'), join(root, 'unfinished', 'young')];
  await Promise.all([writeFile(old, 'x'), writeFile(young, 'x')]);
  await utimes(old, new Date('2024-05-10'), new Date('2024-05-10'));
  await utimes(young, new Date('2024-05-13T08:00:00Z'), new Date('2024-05-13T08:00:00Z'));
  expect(await sweepUnfinished(root, new Date('2024-05-13T09:00:00Z'))).toBe(1);
  expect(await readdir(join(root, 'unfinished'))).toEqual(['young']);
});
