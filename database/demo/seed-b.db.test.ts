import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#kernel/need-to-know.ts';
import { reachInOwn } from '#kernel/reach.ts';
import type { Contradiction } from '#modules/data-quality/model/contradiction.ts';
import { findContradictions } from '#modules/data-quality/model/find-contradictions.ts';
import { openTestDatabase } from '#platform/testing/test-database.ts';
import { openHouse } from '../../apps/server/house.ts';
import type { House } from '../../apps/server/house-kind.ts';
import { EXPECTED, openReaders, type ReadSentence, readerOf, readSentences, sentenceIds } from './facts.ts';
import { demonstrationClock, loadDemonstration } from './load-demonstration.ts';
import type { ColleagueName } from './people.ts';
import { AREAS } from './story-b/who.ts';
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
  test.each(ids)('%s', (id) => {
    const sentence = sentences.find((one) => one.id === id);
    const read = sentence?.facts.map(({ record, value }) => [record, value]);
    expect(read).toEqual(EXPECTED[id]?.map(({ record, is }) => [record, is]));
    expect(sentence?.held).toBe(true);
  });
});

describe('what does not agree in the second story', () => {
  let found: Contradiction[];
  const rows = (check: string) => found.filter((one) => one.check === check);
  const readAs = async (name: ColleagueName, role: Role) => {
    const readers = openReaders(house);
    const reader = await readerOf(await readers.of(name));
    await readers.close();
    return findContradictions({ reader, sees: reachInOwn([role]).reads });
  };

  beforeAll(async () => {
    found = await readAs('leela', 'director');
  });

  test('8: Bhiwandi is said to be in Mumbai and lies in another district; the seven others are not named', () => {
    expect(rows('place-words')).toMatchObject([
      {
        values: { place: 'Mumbai', recorded: 'Bhiwandi' },
        records: [{ kind: 'outreach-area', id: AREAS.bhiwandi }],
      },
    ]);
  });

  test('13: numbers of which no source is named, neither of them ours', () => {
    expect(rows('figure-words').flatMap(({ said }) => said.map(({ words }) => words))).toEqual(
      expect.arrayContaining(['nearly 200,000', 'Thousands more']),
    );
    expect(rows('figure-words')).toHaveLength(2);
  });

  test('15: a text with a day and without an author', () => {
    expect(rows('by-line')).toMatchObject([{ said: [{ words: 'By July 29, 2009' }], records: [] }]);
  });

  test('14: two children live in a home on their mothers’ word, and no committee has ordered it', async () => {
    const papers = (await readAs('ruth', 'case-manager')).filter(({ check }) => check === 'missing-papers');
    expect(papers.map(({ missing }) => missing)).toEqual([['committee_order'], ['committee_order']]);
    const children = papers.flatMap(({ records }) =>
      records.filter(({ kind }) => kind === 'person').map(({ id }) => id),
    );
    expect(children.sort()).toEqual([WHO.rubina, WHO.sona].sort());
  });
});
