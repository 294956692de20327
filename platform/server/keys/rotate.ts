import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { KeyRing } from './key-ring.ts';

/** Where texts are kept that the ring itself sealed. A new column of that sort is one line here, or a rotation loses it. */
type RingSealed = { table: string; column: string; key: readonly [string, string]; place: string };

export const RING_SEALED: readonly RingSealed[] = [
  { table: 'subject_key', column: 'wrapped', key: ['organisation_id', 'subject_id'], place: 'subject_key|wrapped' },
  { table: 'one_time_code', column: 'sealed', key: ['organisation_id', 'staff_id'], place: 'one_time_code|sealed' },
  { table: 'mail', column: 'sealed', key: ['organisation_id', 'id'], place: 'mail|sealed' },
];

const BATCH = 500;
export type Rotation = { version: number; wrapped: number; removed: number[] };
type Rotating = { client: pg.Client; ring: KeyRing; say: (line: string) => void };

/**
 * Gives the ring a new version and wraps everything under it, in small transactions. Killed at any point it is begun
 * again and goes on: what is wrapped opens under the version that is written in it, and an old version is removed only
 * when nothing is left under it and nothing can be put under it any more.
 *
 * @param hearingMs how long running servers are given to read the ring again before the wrapping begins
 */
export async function rotate(
  url: string,
  ring: KeyRing,
  { say = () => {}, hearingMs = 2000 }: { say?: (line: string) => void; hearingMs?: number } = {},
): Promise<Rotation> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Of two who rotate at once the second waits, and then rotates what the first has made.
    await client.query(`select pg_advisory_lock(hashtext('sharan keys rotate'))`);
    await ring.refresh();
    const rotating = { client, ring, say };
    const version = (await isUnfinished(rotating)) ? ring.newest : await ring.add();
    await client.query(`select pg_notify('keys', 'ring')`);
    await wait(hearingMs);
    let wrapped = 0;
    for (const kept of RING_SEALED) wrapped += await wrapAnew(rotating, kept);
    const removed = await removeOld(rotating);
    await client.query(`select pg_notify('keys', 'ring')`);
    return { version, wrapped, removed };
  } finally {
    await client.end();
  }
}

/** Older versions are there only while a rotation goes on, or after somebody pulled the plug in the middle of one. */
async function isUnfinished({ ring }: Rotating): Promise<boolean> {
  return ring.versions.length > 1;
}

const OLDER = (column: string) => `${column} is not null and split_part(${column}, '.', 1) <> $1`;

async function wrapAnew({ client, ring, say }: Rotating, kept: RingSealed): Promise<number> {
  for (let done = 0; ; ) {
    const wrapped = await inOne(client, () => wrapBatch(client, ring, kept));
    done += wrapped;
    if (wrapped > 0) say(`${kept.table}: ${done}`);
    if (wrapped < BATCH) return done;
  }
}

async function wrapBatch(client: pg.Client, ring: KeyRing, { table, column, key, place }: RingSealed): Promise<number> {
  const [org, id] = key;
  // Locked: whoever erases or changes a row in this moment waits, and is not overwritten.
  const { rows } = await client.query<{ org: string; id: string; sealed: string }>(
    `select ${org} as org, ${id} as id, ${column} as sealed from app.${table} where ${OLDER(column)} limit ${BATCH} for update`,
    [`r${ring.newest}`],
  );
  const anew = rows.map((row) => {
    const where = `${place}|${row.org}|${row.id}`;
    return ring.seal(where, ring.open(where, row.sealed));
  });
  await client.query(
    `update app.${table} t set ${column} = n.anew from unnest($1::text[], $2::text[], $3::text[]) n(org, id, anew)
      where t.${org} = n.org and t.${id} = n.id`,
    [rows.map((row) => row.org), rows.map((row) => row.id), anew],
  );
  return rows.length;
}

/** The floor is raised while nobody can write: below it nothing is wrapped any more, and its files may go. */
async function removeOld({ client, ring }: Rotating): Promise<number[]> {
  const raised = await inOne(client, async () => {
    for (const { table } of RING_SEALED) await client.query(`lock table app.${table} in share row exclusive mode`);
    for (const { table, column } of RING_SEALED) {
      const { rowCount } = await client.query(`select from app.${table} where ${OLDER(column)} limit 1`, [
        `r${ring.newest}`,
      ]);
      if (rowCount) return false;
    }
    await client.query('insert into app.ring_floor values ($1)', [ring.newest]);
    return true;
  });
  if (!raised) return [];
  const old = ring.versions.filter((version) => version !== ring.newest);
  for (const version of old) await ring.remove(version);
  return old;
}

async function inOne<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
