import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { keepAsk } from '#modules/approval/model/keep-ask.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { appUrl, migrate } from '#platform/server/database/migrate.ts';
import { openPool } from '#platform/server/database/pool.ts';
import { watchFeed } from '#platform/server/feed/watch-feed.ts';
import { buildServer } from '#platform/server/http/build-server.ts';
import { spineRoutes } from '#platform/server/http/spine-routes.ts';
import { openSubjectKeys } from '#platform/server/keys/open-subject-keys.ts';
import { makeRecordStore } from '#platform/server/records/record-store.ts';
import { ACTS_BY_NAME } from './acts.ts';
import { doorRoutes } from './door-routes.ts';
import { HANDLERS } from './handlers.ts';
import type { Door, House } from './house-kind.ts';
import { KINDS } from './kinds.ts';
import { moduleRoutes } from './module-routes.ts';

export type HouseOptions = {
  /** A connection that owns the database. */
  url: string;
  now: () => Date;
  /** Where evidence files are kept, outside the database. */
  files: string;
  /** Where the key ring is kept, outside the database: see `keyRingFolder`. */
  keys: string;
  log?: (line: string) => void;
};

/** Everything but the front door: the database brought up to date, the command path, the feed, the clock. */
export async function openHouse({ url, now, files, keys: folder, log = () => {} }: HouseOptions): Promise<House> {
  await migrate(url, log);
  const address = appUrl(url);
  const pool = openPool(address);
  const door = openPool(appUrl(url, 'app_door'), 3);
  const watch = await watchFeed(address, pool);
  const keys = await openSubjectKeys(folder, pool, address);
  const store = makeRecordStore(KINDS);
  const path: CommandPath = {
    pool,
    acts: ACTS_BY_NAME,
    handlers: HANDLERS,
    store,
    now,
    keepAsk,
    announce: watch.announce,
  };
  const expiry = setInterval(() => pool.query('select app.end_expired_access()').catch(() => {}), 60_000);
  expiry.unref();
  return {
    pool,
    door,
    path,
    watch,
    keys: keys.keys,
    files,
    now,
    async close() {
      clearInterval(expiry);
      await Promise.all([watch.close(), keys.close()]);
      await Promise.all([pool.end(), door.end()]);
    },
  };
}

/** The front door: addresses, staff app, sign-in. */
export async function buildHouseServer(house: House, door: Door): Promise<FastifyInstance> {
  const routes = [...spineRoutes(house), ...doorRoutes(house, door), ...moduleRoutes(house)];
  const acts = [...ACTS_BY_NAME.values()].map((act) => ({
    name: act.name,
    schema: z.toJSONSchema(act.input, { io: 'input', unrepresentable: 'any' }),
  }));
  return buildServer({ routes, acts, staffApp: door.staffApp, logs: door.logs });
}
