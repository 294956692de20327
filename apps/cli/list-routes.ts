import type { Route } from '#platform/server/http/route.ts';
import { makeRecordStore } from '#platform/server/records/record-store.ts';
import { routesOf } from '../server/house.ts';
import type { Door, House } from '../server/house-kind.ts';
import { KINDS } from '../server/kinds.ts';

const DOOR: Door = { staffApp: null, logs: false, demonstration: null, firstRunCode: null };

/** Every address with what it says of itself. Nothing is opened for it: an address is described here, never run. */
export function listRoutes(): Route[] {
  const unopened = {} as never;
  const path = { pool: unopened, store: makeRecordStore(KINDS, unopened) };
  return routesOf({ path, pool: unopened, door: unopened, watch: unopened } as unknown as House, DOOR);
}
