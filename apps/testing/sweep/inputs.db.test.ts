import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newId } from '#platform/server/random.ts';
import { patience } from '#platform/testing/patience.ts';
import { ACTS_BY_NAME } from '../../server/acts.ts';
import { buildHouseServer, routesOf } from '../../server/house.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../test-house.ts';
import { fillAct } from './fill-act.ts';
import { nameOf, schemaOf } from './fill-route.ts';
import { fromSchema, type JsonSchema } from './from-schema.ts';
import { hostile, withStranger } from './hostile.ts';
import { isBroken, knock } from './knock.ts';
import type { Principal } from './principals.ts';

const EACH = process.env.FULL ? 200 : 6;
const STRANGERS = process.env.FULL ? 10_000 : 300;
const NOTHING = new Map();
const DOOR = { staffApp: null, logs: false, demonstration: null, firstRunCode: null };
/** A stream never ends; the others cost a password hash each, and are tried by the tests of sign-in. */
const NOT_HERE = /stream|sign-out|password|recovery|sign-in$/;

let home: TestHouse;
let server: FastifyInstance;
let asha: Colleague;
let who: Principal;

beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit(['case-manager', 'director', 'administrator']);
  server = await buildHouseServer(home.house, DOOR);
  who = { name: 'asha', subject: null, cookie: asha.token, dead: false, sessionId: '' };
}, patience(120_000));
afterAll(async () => {
  await server.close();
  await home.close();
});

const fillings = { id: () => fc.constant(newId()), text: () => fc.string({ unit: 'grapheme', maxLength: 40 }) };
const inputs = (schema: JsonSchema) => hostile(fromSchema(schema, fillings));

describe('inputs of every shape (check 30)', () => {
  test(
    'breaks no route',
    async () => {
      const faults: string[] = [];
      for (const route of routesOf(home.house, DOOR).filter(({ url }) => !NOT_HERE.test(url))) {
        for (const value of fc.sample(inputs(schemaOf(route.body ?? route.query)), { numRuns: EACH, seed: 30 })) {
          const url = route.url.replaceAll(/:\w+/g, () => encodeURIComponent(newId()));
          const query =
            route.method === 'GET'
              ? `?${new URLSearchParams({ after: textOf(value).slice(0, 2000), cursor: 'x', from: '\u0000' })}`
              : '';
          const told = await knock(server, who, {
            method: route.method,
            url: url + query,
            ...(route.method === 'POST' && bodyOf(value)),
          });
          if (isBroken(told))
            faults.push(
              `${nameOf(route)}: ${told.status} ${told.body.slice(0, 80)} to ${JSON.stringify(value)?.slice(0, 120)}`,
            );
        }
      }
      expect(faults.slice(0, 8)).toEqual([]);
    },
    patience(170_000),
  );

  test(
    'breaks no act',
    async () => {
      const faults: string[] = [];
      for (const act of ACTS_BY_NAME.values()) {
        const schema = z.toJSONSchema(act.input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
        for (const input of fc.sample(inputs(schema), { numRuns: EACH, seed: 30 })) {
          const command = { id: randomUUID(), name: act.name, askedAt: home.house.now().toISOString(), input };
          const told = await knock(server, who, { method: 'POST', url: '/api/commands', ...bodyOf(command) });
          if (isBroken(told))
            faults.push(
              `${act.name}: ${told.status} ${told.body.slice(0, 80)} to ${JSON.stringify(input)?.slice(0, 200)}`,
            );
        }
      }
      expect(faults.slice(0, 8)).toEqual([]);
    },
    patience(170_000),
  );
});

describe('a field that nobody asked for (check 2)', () => {
  test(
    'a field that no act has is refused, wherever in its input it stands',
    () => {
      const acts = [...ACTS_BY_NAME.values()];
      const taken: string[] = [];
      const fit = new Set<string>();
      let tried = 0;
      for (let index = 0; index < acts.length || (tried < STRANGERS && index < STRANGERS * 4); index += 1) {
        const act = acts[index % acts.length];
        if (!act) break;
        const { input } = fillAct(act, NOTHING, '', index);
        if (act.input.safeParse(input).success) fit.add(act.name);
        for (const changed of withStranger(input)) {
          tried += 1;
          if (act.input.safeParse(changed).success) taken.push(`${act.name}: ${JSON.stringify(changed).slice(0, 200)}`);
        }
      }
      expect(taken.slice(0, 5)).toEqual([]);
      // What is refused without the stranger too says nothing of it.
      expect(fit.size).toBeGreaterThan(acts.length * 0.95);
      expect(tried).toBeGreaterThan(STRANGERS / 2);
    },
    patience(170_000),
  );
});

/** As it goes over the line; an object may have a `toString` that is none. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function bodyOf(value: unknown): { payload: unknown; headers: Record<string, string> } {
  return {
    payload: textOf(value),
    headers: { 'content-type': 'application/json' },
  };
}
