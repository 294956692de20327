import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reachInOwn } from '#kernel/reach.ts';
import { findContradictions } from '#modules/data-quality/model/find-contradictions.ts';
import { openTestDatabase } from '#platform/testing/test-database.ts';
import { openHouse } from '../../apps/server/house.ts';
import type { House } from '../../apps/server/house-kind.ts';
import { LATER } from './facts/later.ts';
import { EXPECTED, openReaders, type ReadSentence, readerOf, readSentences, sentenceIds } from './facts.ts';
import { demonstrationClock, loadDemonstration } from './load-demonstration.ts';
import { WHO } from './who.ts';

let house: House;
let keys: string;
let drop: () => Promise<void>;
let sentences: ReadSentence[];
const ids = sentenceIds().filter((id) => id.startsWith('B'));

beforeAll(async () => {
  const database = await openTestDatabase();
  keys = await mkdtemp(join(tmpdir(), 'sharan-keys-'));
  drop = database.drop;
  house = await openHouse({ url: database.url, now: demonstrationClock(), files: 'not-used', keys });
  await loadDemonstration(house);
  sentences = await readSentences(house);
}, 120_000);

afterAll(async () => {
  await house?.close();
  await drop?.();
  await rm(keys, { recursive: true, force: true });
});

describe('every sentence of the second story is held by records that colleagues can read', () => {
  test.each(ids.filter((id) => !(id in LATER)))('%s', (id) => {
    const sentence = sentences.find((one) => one.id === id);
    const read = sentence?.facts.map(({ record, value }) => [record, value]);
    expect(read).toEqual(EXPECTED[id]?.map(({ record, is }) => [record, is]));
    expect(sentence?.held).toBe(true);
  });

  test('those of later issues are listed by name and claimed by nobody', () => {
    const later = sentences.filter(({ id, later }) => id.startsWith('B') && later !== null);
    expect(later.every(({ held, facts }) => !held && facts.length === 0)).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(later.map(({ id }) => id)));
  });
});

test('contradiction 14: two children live in a home on their mothers’ word, and no committee has ordered it', async () => {
  const readers = openReaders(house);
  const reader = await readerOf(await readers.of('ruth'));
  await readers.close();
  const found = findContradictions({ reader, sees: reachInOwn(['case-manager']).reads });
  const papers = found.filter(({ check }) => check === 'missing-papers');
  expect(papers.map(({ missing }) => missing)).toEqual([['committee_order'], ['committee_order']]);
  const children = papers.flatMap(({ records }) => records.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  expect(children.sort()).toEqual([WHO.rubina, WHO.sona].sort());
});
