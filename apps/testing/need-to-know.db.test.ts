import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { World } from '#kernel/access.ts';
import { type Asked, decide } from '#kernel/decide.ts';
import { COMPARTMENT_PURPOSES } from '#kernel/purposes.ts';
import { reachEverywhere } from '#kernel/reach.ts';
import { appUrl, migrate } from '#platform/server/database/migrate.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';
import { KINDS } from '../server/kinds.ts';
import { type BuiltWorld, freeTables, letTimePass, worlds, writeWorld } from './world.ts';

const WORLDS = process.env.FULL ? 500 : 6;
let database: TestDatabase;
let owner: pg.Client;
let app: pg.Client;

beforeAll(async () => {
  database = await openTestDatabase();
  await migrate(database.url);
  owner = new pg.Client({ connectionString: database.url });
  app = new pg.Client({ connectionString: appUrl(database.url) });
  await Promise.all([owner.connect(), app.connect()]);
  await freeTables(owner);
});

afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
});

type Who = BuiltWorld['staff'][number];

async function asStaff<T>(who: Who, work: () => Promise<T>): Promise<T> {
  await app.query(`begin; set local app.token = '${who.token}'`);
  try {
    return await work();
  } finally {
    await app.query('rollback');
  }
}

function seenBy(who: Who): Promise<string[]> {
  const all = KINDS.map(({ kind }) => `select id from app.${kind.replaceAll('-', '_')}`).join(' union all ');
  return asStaff(who, async () => (await app.query<{ id: string }>(all)).rows.map((row) => row.id).sort());
}

/** Kinds whose rows the application may change at all; a custody transfer, once written, stands. */
async function changeableKinds(): Promise<Set<string>> {
  const tables = KINDS.map(({ kind }) => kind);
  const { rows } = await owner.query<{ kind: string }>(
    `select kind from unnest($1::text[]) kind where has_table_privilege('app_case', 'app.' || replace(kind, '-', '_'), 'update')`,
    [tables],
  );
  return new Set(rows.map((row) => row.kind));
}

function touchedBy(who: Who, kinds: Set<string>): Promise<string[]> {
  return asStaff(who, async () => {
    const ids: string[] = [];
    for (const kind of kinds) {
      const { rows } = await app.query<{ id: string }>(
        `update app.${kind.replaceAll('-', '_')} set version = 2 returning id`,
      );
      ids.push(...rows.map((row) => row.id));
    }
    return ids.sort();
  });
}

function worldOf({ grants, links }: BuiltWorld): World {
  return { now: new Date().toISOString(), grants, links };
}

describe('the policy in TypeScript and the policies of the database', () => {
  test('show every colleague exactly the same records, of every kind', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.boolean(), async (world, recordsFirst) => {
        await writeWorld(owner, world, recordsFirst);
        for (const who of world.staff) {
          const may = world.records.filter((record) => mayRead(worldOf(world), who, record)).map((record) => record.id);
          expect(await seenBy(who)).toEqual(may.sort());
        }
      }),
      { numRuns: WORLDS, endOnFailure: true },
    );
  });

  test('agree in the minute in which a grant runs out, before anything was cleaned up', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await writeWorld(owner, world, true);
        const later = await letTimePass(owner, world);
        for (const who of later.staff) {
          const may = later.records.filter((record) => mayRead(worldOf(later), who, record)).map((record) => record.id);
          expect(await seenBy(who)).toEqual(may.sort());
        }
      }),
      { numRuns: WORLDS, endOnFailure: true },
    );
  });

  test('bring into each feed what is kept on the device, and nothing that may not be read', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.boolean(), async (world, recordsFirst) => {
        await writeWorld(owner, world, recordsFirst);
        for (const who of world.staff) {
          const fed = await asStaff(
            who,
            async () =>
              (await app.query<{ record_id: string }>(`select record_id from app.feed where op = 'put'`)).rows,
          );
          expect(fed.map((row) => row.record_id).sort()).toEqual(kept(world, who).sort());
        }
      }),
      { numRuns: WORLDS, endOnFailure: true },
    );
  });

  test('let every colleague change records in exactly the same places, but for those that nobody may change', async () => {
    const changeable = await changeableKinds();
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await writeWorld(owner, world, true);
        for (const who of world.staff) {
          const may = world.records.filter(
            (record) =>
              changeable.has(record.kind) &&
              mayWrite(worldOf(world), who, record) &&
              mayRead(worldOf(world), who, record),
          );
          expect(await touchedBy(who, changeable)).toEqual(may.map((record) => record.id).sort());
        }
      }),
      { numRuns: Math.ceil(WORLDS / 3), endOnFailure: true },
    );
  });

  test('agree again after grants have ended and roles were taken away', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await writeWorld(owner, world, true);
        const [first, ...others] = world.grants;
        const [someone] = world.staff;
        if (first)
          await owner.query('update app.need_to_know set ended_at = now() where staff_id = $1 and scope_id = $2', [
            first.staffId,
            first.scopeId,
          ]);
        if (someone) await owner.query('update app.staff_role set until_at = now() where staff_id = $1', [someone.id]);
        const after: BuiltWorld = {
          ...world,
          grants: others,
          staff: world.staff.map((who) => (who === someone ? { ...who, roles: [] } : who)),
        };
        for (const who of after.staff) {
          const may = after.records.filter((record) => mayRead(worldOf(after), who, record)).map((record) => record.id);
          expect(await seenBy(who)).toEqual(may.sort());
          const fed = await asStaff(
            who,
            async () =>
              (await app.query<{ record_id: string }>(`select record_id from app.feed where op = 'put'`)).rows,
          );
          expect(fed.map((row) => row.record_id).sort()).toEqual(kept(after, who).sort());
        }
      }),
      { numRuns: WORLDS, endOnFailure: true },
    );
  });
});

function may(world: World, who: Who, action: 'read' | 'write', resource: BuiltWorld['records'][number]): boolean {
  const [purpose = 'care'] = COMPARTMENT_PURPOSES[resource.compartment];
  return decide(who, { action, resource } as Asked, purpose, world).effect === 'permit';
}

const mayRead = (world: World, who: Who, record: BuiltWorld['records'][number]) => may(world, who, 'read', record);
const mayWrite = (world: World, who: Who, record: BuiltWorld['records'][number]) => may(world, who, 'write', record);

const NEVER_FOLLOWED = ['identity', 'journal'];

/** A device keeps what its owner may read, but for full identities and the journal reached only by a wide role. */
function kept(world: BuiltWorld, who: Who): string[] {
  // The feed is kept for the person; what a session that is not sure enough may not see is not fetched for it.
  const sure: Who = { ...who, assurance: 'passkey' };
  const wide = reachEverywhere(who.roles).reads;
  const byGrant = (record: BuiltWorld['records'][number]) => hasGrant(world, who, record);
  return world.records
    .filter((record) => mayRead(worldOf(world), sure, record))
    .filter(
      (record) =>
        (wide.includes(record.compartment) && !NEVER_FOLLOWED.includes(record.compartment)) || byGrant(record),
    )
    .map((record) => record.id);
}

function hasGrant(world: BuiltWorld, who: Who, record: BuiltWorld['records'][number]): boolean {
  const live = world.grants.filter(
    (grant) =>
      grant.staffId === who.id && !grant.ended && (grant.until === null || grant.until > new Date().toISOString()),
  );
  return live.some(
    (grant) =>
      (!grant.carries || grant.carries.includes(record.compartment)) &&
      (grant.scopeId === record.scopeId ||
        world.links.some(
          (link) =>
            !link.ended &&
            link.from === grant.scopeId &&
            link.to === record.scopeId &&
            link.carries.includes(record.compartment),
        )),
  );
}
