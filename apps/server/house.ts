import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { dayInIndia } from '#kernel/calendar.ts';
import { keepAsk } from '#modules/approval/model/keep-ask.ts';
import { startSweepingLooks } from '#modules/evidence/server/looks/sweep-looks.ts';
import { sweepFiles } from '#modules/evidence/server/sweep-files.ts';
import { lookAgain } from '#modules/story/server/gate/look-again.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { appUrl, migrate } from '#platform/server/database/migrate.ts';
import { openPool } from '#platform/server/database/pool.ts';
import { watchFeed } from '#platform/server/feed/watch-feed.ts';
import { buildServer } from '#platform/server/http/build-server.ts';
import type { Route } from '#platform/server/http/route.ts';
import { makeSessionGate } from '#platform/server/http/session-gate.ts';
import { spineRoutes } from '#platform/server/http/spine-routes.ts';
import { startSequencer } from '#platform/server/journal/sequencer.ts';
import { openSubjectKeys } from '#platform/server/keys/open-subject-keys.ts';
import type { Carrier } from '#platform/server/mail/letter.ts';
import { type Post, startPost } from '#platform/server/mail/post.ts';
import { makeRecordStore } from '#platform/server/records/record-store.ts';
import { makeCodeChecker } from '#platform/server/sign-in/one-time-codes.ts';
import { ACTS_BY_NAME } from './acts.ts';
import { colleagueRoutes } from './colleague-routes.ts';
import { doorRoutes } from './door-routes.ts';
import { makeHandlers } from './handlers.ts';
import type { Door, House } from './house-kind.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { KINDS } from './kinds.ts';
import { moduleRoutes } from './module-routes.ts';
import { myCodesRoutes } from './my-codes-routes.ts';
import { myKeysRoutes } from './my-keys-routes.ts';
import { mySignInRoutes } from './my-sign-in-routes.ts';
import { operationModeRoutes } from './operation-mode-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { stepUpRoutes } from './step-up-routes.ts';

const A_MINUTE_MS = 60_000;
const AN_HOUR_MS = 3_600_000;

export type HouseOptions = {
  /** A connection that owns the database. */
  url: string;
  now: () => Date;
  /** The world's clock, by which codes of authenticator apps are checked. Real but in tests. */
  clock?: () => Date;
  /** Where evidence files are kept, outside the database. */
  files: string;
  /** Where the key ring is kept, outside the database: see `keyRingFolder`. */
  keys: string;
  /** Who carries letters. Without one they wait, and can be printed. */
  carrier?: Carrier | null;
  log?: (line: string) => void;
  /** What whoever runs the server must read: the key of a journal that begins, a journal that was set back. */
  tell?: (line: string) => void;
};

/** Everything but the front door: the database brought up to date, the command path, the feed, the clock. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { url, now, files, keys: folder, carrier = null } = options;
  const { clock = () => new Date(), log = () => {}, tell = log } = options;
  await migrate(url, log);
  const address = appUrl(url);
  const pool = openPool(address);
  const door = openPool(appUrl(url, 'app_door'), 3);
  const watch = await watchFeed(address, pool);
  const keys = await openSubjectKeys(folder, pool, address);
  const store = makeRecordStore(KINDS, keys.keys);
  const journal = await startSequencer(url, folder, tell);
  const path: CommandPath = {
    pool,
    acts: ACTS_BY_NAME,
    handlers: makeHandlers(store, keys.keys, now),
    store,
    now,
    keepAsk,
    announce: watch.announce,
  };
  const stopClocks = startClocks({ door, path, keys: keys.keys }, files, () =>
    startPost(door, keys.keys.ring, carrier),
  );
  return {
    pool,
    door,
    path,
    watch,
    keys: keys.keys,
    codes: makeCodeChecker(keys.keys.ring, clock),
    journal,
    files,
    carriesPost: carrier !== null,
    siteAddress: appUrl(url, 'app_site'),
    now,
    async close() {
      await stopClocks();
      await Promise.all([watch.close(), keys.close(), journal.close()]);
      await Promise.all([pool.end(), door.end()]);
    },
  };
}

/** What happens by itself as time goes by. Gives how all of it is stopped. */
function startClocks(
  { door, path, keys }: Pick<House, 'door' | 'path' | 'keys'>,
  files: string,
  startMail: () => Post,
): () => Promise<void> {
  const { pool, now } = path;
  const expire = () => {
    pool.query('select app.end_expired_access()').catch(() => {});
    door.query('select app.sweep_door()').catch(() => {});
  };
  const expiry = setInterval(expire, A_MINUTE_MS).unref();
  const sweep = startSweep(pool, files, now);
  const stopLooking = startLooking(door, path);
  const stopLooks = startSweepingLooks({ pool, keys, files });
  const post = startMail();
  return async () => {
    clearInterval(expiry);
    clearInterval(sweep);
    await Promise.all([stopLooking(), stopLooks(), post.stop()]);
  };
}

/** Looks again, each minute, at the stories whose day has come: by the house's own day, which is the demonstration's there. */
function startLooking(door: pg.Pool, path: CommandPath): () => Promise<void> {
  let looking: Promise<unknown> | null = null;
  const look = () => {
    looking ??= lookAgain(door, path)
      .catch(() => {})
      .finally(() => {
        looking = null;
      });
  };
  look();
  const clock = setInterval(look, A_MINUTE_MS).unref();
  return async () => {
    clearInterval(clock);
    await looking;
  };
}

/** Hourly, by the clock on the wall, not the demonstration's: files are as old as their disk says. A failure is the next hour's. */
function startSweep(pool: pg.Pool, files: string, now: () => Date): NodeJS.Timeout {
  const sweep = () => {
    sweepFiles(pool, files, new Date()).catch(() => {});
    pool.query('select site.sweep_orders()').catch(() => {});
    pool.query('select site.forget_old($1)', [dayInIndia(now().toISOString())]).catch(() => {});
  };
  sweep();
  return setInterval(sweep, AN_HOUR_MS).unref();
}

/** The front door: addresses, staff app, sign-in. */
export async function buildHouseServer(house: House, door: Door): Promise<FastifyInstance> {
  const routes = routesOf(house, door);
  const acts = [...ACTS_BY_NAME.values()].map((act) => ({
    name: act.name,
    schema: z.toJSONSchema(act.input, { io: 'input', unrepresentable: 'any' }),
  }));
  const gate = makeSessionGate(house.pool);
  return buildServer({ routes, acts, gate, staffApp: door.staffApp, logs: door.logs });
}

/** Every address there is: what is served, swept by tests, and printed for a supervisor to sign. */
export function routesOf(house: House, door: Door): Route[] {
  return [...spineRoutes(house), ...waysIn(house, door), ...moduleRoutes(house)];
}

function waysIn(house: House, door: Door): Route[] {
  return [
    ...doorRoutes(house, door),
    ...signInRoutes(house, door),
    ...invitationRoutes(house, door),
    ...stepUpRoutes(house, door),
    ...mySignInRoutes(house),
    ...myKeysRoutes(house, door),
    ...myCodesRoutes(house),
    ...colleagueRoutes(house, door),
    ...operationModeRoutes(house),
  ];
}
