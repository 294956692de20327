import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { World } from '#kernel/access.ts';
import { decide } from '#kernel/decide.ts';
import { COMPARTMENT_PURPOSES } from '#kernel/purposes.ts';
import { appUrl, migrate } from '#platform/server/database/migrate.ts';
import { patience } from '#platform/testing/patience.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';
import { askAll, askOf, changeableKinds, letAnHourPass, type SeenRow, stillTables, writeWorlds } from './ask-worlds.ts';
import {
  anHourLater,
  asWorld,
  type Lying,
  manyWorlds,
  type SmallWorld,
  someKinds,
  tellWorld,
  type Worker,
} from './many-worlds.ts';
import { freeTables } from './world.ts';

const WORLDS = Number(process.env.WORLDS ?? (process.env.FULL ? 20_000 : 500));
const AT_ONCE = 50;
/** The long run says how far it is: silence for an hour looks like a test that hangs. */
const TELLS_EVERY = 1000;
const SEED = Number(process.env.SEED ?? 20_261_122);

let database: TestDatabase;
let owner: pg.Client;
let app: pg.Client;

beforeAll(async () => {
  database = await openTestDatabase();
  await migrate(database.url);
  owner = new pg.Client({ connectionString: database.url });
  app = new pg.Client({ connectionString: appUrl(database.url) });
  await Promise.all([owner.connect(), app.connect()]);
  await app.query('set plan_cache_mode = force_generic_plan'); // as the house's own pool: nothing is planned twice
  await freeTables(owner);
  await stillTables(owner);
});

afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
});

type Action = 'read' | 'write';

function verdict(world: World, who: Worker, action: Action, resource: Lying) {
  const [purpose = 'care'] = COMPARTMENT_PURPOSES[resource.compartment];
  return decide(who, { action, resource }, purpose, world);
}

/** What the policy lets each worker see, as the database would tell it: a masked record says so. */
function due(
  world: SmallWorld,
  action: Action,
  of: (record: Lying) => boolean,
): Map<string, { who: Worker; record: Lying }> {
  const all = new Map<string, { who: Worker; record: Lying }>();
  const stands = asWorld(world);
  for (const who of world.staff) {
    for (const record of world.records.filter(of)) {
      const { effect, fields } = verdict(stands, who, action, record);
      if (effect === 'deny') continue;
      // Whoever writes a record reads it: what she may not read, no update of hers can find.
      if (action === 'write' && verdict(stands, who, 'read', record).effect === 'deny') continue;
      all.set(`${who.token} ${record.id}${fields === 'all' ? '' : ' masked'}`, { who, record });
    }
  }
  return all;
}

function findMismatches(
  worlds: readonly SmallWorld[],
  told: ReadonlySet<string>,
  action: Action,
  of: (record: Lying) => boolean,
): string[] {
  const expected = new Map(
    worlds.flatMap((world) => [...due(world, action, of)].map(([key, one]) => [key, { ...one, world }] as const)),
  );
  const hidden = [...expected]
    .filter(([key]) => !told.has(key))
    .map(([, { world, who, record }]) => `hidden: ${tellWorld(world, who, record)}`);
  const leaked = [...told].filter((key) => !expected.has(key)).map((key) => `leaked: ${tellLeak(worlds, key)}`);
  return [...leaked, ...hidden].slice(0, 5);
}

function tellLeak(worlds: readonly SmallWorld[], key: string): string {
  const [token, id, masked = 'whole'] = key.split(' ');
  const world = worlds.find(({ staff }) => staff.some((one) => one.token === token));
  const who = world?.staff.find((one) => one.token === token);
  const record = worlds.flatMap(({ records }) => records).find((one) => one.id === id);
  return world && who && record ? `${masked} ${tellWorld(world, who, record)}` : key;
}

const keyOf = ({ token, id, masked }: SeenRow) => `${token} ${id}${masked ? ' masked' : ''}`;
const everything = () => true;

describe('the policy in TypeScript and the policies of the database', () => {
  test(
    `agree on ${WORLDS} worlds: what is read whole, masked or not at all, now and when grants have run out, and what is written`,
    async () => {
      const changeable = await changeableKinds(owner);
      let cells = 0;
      for (let done = 0; done < WORLDS; done += AT_ONCE) {
        const kinds = someKinds(done / AT_ONCE);
        const worlds = manyWorlds(Math.min(AT_ONCE, WORLDS - done), SEED + done, kinds);
        await askOf(owner, kinds, changeable);
        await writeWorlds(owner, worlds);
        const seen = await askAll<SeenRow>(app, 'seen_by', worlds);
        expect(findMismatches(worlds, new Set(seen.map(keyOf)), 'read', everything)).toEqual([]);
        const touched = await askAll<SeenRow>(app, 'touched_by', worlds);
        const may = ({ kind }: Lying) => changeable.has(kind);
        expect(findMismatches(worlds, new Set(touched.map(keyOf)), 'write', may)).toEqual([]);
        await letAnHourPass(owner);
        const later = worlds.map(anHourLater);
        const seenLater = await askAll<SeenRow>(app, 'seen_by', later);
        expect(findMismatches(later, new Set(seenLater.map(keyOf)), 'read', everything)).toEqual([]);
        cells += worlds.reduce((sum, { staff, records }) => sum + 3 * staff.length * records.length, 0);
        if ((done + AT_ONCE) % TELLS_EVERY === 0) console.log(`${done + AT_ONCE} worlds, ${cells} questions: alike`);
      }
      expect(cells).toBeGreaterThan(WORLDS * 100);
    },
    patience(600_000),
  );
});
