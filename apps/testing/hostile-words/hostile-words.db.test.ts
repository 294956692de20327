import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstrationClock } from '#database/demo/load-demonstration.ts';
import { openTestDatabase } from '#platform/testing/test-database.ts';
import { ACTS_BY_NAME } from '../../server/acts.ts';
import { openHouse } from '../../server/house.ts';
import { CORPUS } from './corpus.ts';
import { wordPlacesOf } from './poison.ts';
import { type Poisoned, tellPoisoned } from './tell-poisoned.ts';

let poisoned: Poisoned;
let close: () => Promise<void>;

beforeAll(async () => {
  const database = await openTestDatabase();
  const keys = await mkdtemp(join(tmpdir(), 'sharan-keys-'));
  const house = await openHouse({ url: database.url, now: demonstrationClock(), files: 'not-used', keys });
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  close = async () => {
    await owner.end();
    await house.close();
    await database.drop();
    await rm(keys, { recursive: true, force: true });
  };
  poisoned = await tellPoisoned(house, owner);
}, 240_000);
afterAll(() => close());

describe('hostile words, put through commands (check 36)', () => {
  test('are thousands, no two alike', () => {
    expect(new Set(CORPUS).size).toBeGreaterThan(5000);
  });

  test('reach the places for words of every act, but for a few that no chance fills', () => {
    const put = new Set(poisoned.put.map(({ act, place }) => `${act} ${place}`));
    const wanted = [...ACTS_BY_NAME.values()].flatMap((act) =>
      wordPlacesOf(act).map((place) => `${act.name} ${place}`),
    );
    const missed = wanted.filter((one) => !put.has(one));
    console.log(
      `${poisoned.put.length} texts in ${wanted.length - missed.length} of ${wanted.length} places; no chance: ${poisoned.unreached.join(', ')}; missed: ${missed.join(', ')}`,
    );
    expect(poisoned.unreached.length).toBeLessThan(ACTS_BY_NAME.size * 0.15);
    expect(missed.length).toBeLessThan(wanted.length * 0.25);
  });
});
