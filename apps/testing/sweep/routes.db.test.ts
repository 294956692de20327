import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patience } from '#platform/testing/patience.ts';
import { buildHouseServer, routesOf } from '../../server/house.ts';
import { nameOf } from './fill-route.ts';
import { NEVER_OPENED } from './never-opened.ts';
import { SWEPT_ELSEWHERE, type Swept, sweepRoutes } from './sweep-routes.ts';
import { openSweptWorld, type SweptWorld } from './sweep-world.ts';

const FULL = Boolean(process.env.FULL);
const DOOR = { staffApp: null, logs: false, demonstration: null, firstRunCode: null };
let world: SweptWorld;
let server: FastifyInstance;
let swept: Swept;

beforeAll(async () => {
  world = await openSweptWorld(FULL);
  server = await buildHouseServer(world.home.house, DOOR);
  swept = await sweepRoutes({ world, server, aimsEach: FULL ? 30 : 3 }, routesOf(world.home.house, DOOR));
}, patience(600_000));
afterAll(async () => {
  await server.close();
  await world.close();
});

describe('every route, asked as every kind of person about what lies in three organisations', () => {
  test('opens nothing that is not theirs, and tells what is not theirs from nothing', () => {
    console.log(`swept ${swept.cells} cells of ${world.principals.length} people; longest ms: ${longest(swept)}`);
    expect(byKind(swept.faults)).toEqual([]);
    expect(swept.cells).toBeGreaterThanOrEqual(FULL ? 20_000 : 500);
    expect(world.principals.length).toBeGreaterThanOrEqual(12);
  });

  test('opens to somebody at least once, or the sweep would prove nothing', () => {
    const routes = routesOf(world.home.house, DOOR).map(nameOf);
    const shut = routes.filter(
      (name) => !swept.opened.has(name) && !(name in NEVER_OPENED) && !SWEPT_ELSEWHERE.has(name),
    );
    expect(shut).toEqual([]);
  });
});

/** One of each, and how many there were: a fault of one route is the same for forty people. */
function byKind(faults: readonly string[]): string[] {
  const kinds = Map.groupBy(faults, (fault) => fault.replaceAll(/\b[a-z2-7]{12}\b/g, '…').replace(/ as .*?:/, ':'));
  return [...kinds.values()].map((alike) => `${alike.length} × ${alike[0]}`);
}

function longest({ spent }: Swept): string {
  const most = [...spent].sort(([, a], [, b]) => b - a).slice(0, 8);
  return most.map(([name, ms]) => `${name} ${ms}`).join(', ');
}
