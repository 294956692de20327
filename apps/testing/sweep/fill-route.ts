import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { z } from 'zod';
import type { Route } from '#platform/server/http/route.ts';
import { fromSchema, ID_PATTERN, type JsonSchema } from './from-schema.ts';
import type { Knock } from './knock.ts';

/** What a route is asked about: an id, and the kind of what lies there. */
export type Aim = { id: string; kind: string; uuid?: string };

/**
 * What no schema says: what a parameter of this name means. A route with a parameter that is neither an id, nor a
 * choice, nor here is not swept, and the sweep fails.
 */
const BY_NAME: Readonly<Record<string, (aim: Aim) => string>> = {
  kind: ({ kind }) => kind,
  token: ({ id }) => id.padEnd(43, 'A'),
  width: () => '480',
  calendar: () => `${'x'.repeat(43)}.ics`,
};

/** Words that a route takes only as one of a list that its schema does not print. */
const WORDS: Readonly<Record<string, string>> = { purpose: 'hospital' };

/** Routes whose body is no JSON that a schema describes. */
const BODIES: Readonly<Record<string, Pick<Knock, 'payload' | 'headers'>>> = {
  'POST /api/evidence-files': {
    payload:
      '--edge\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\nabc\r\n--edge--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
  },
};

export function nameOf({ method, url }: Pick<Route, 'method' | 'url'>): string {
  return `${method} ${url}`;
}

const SCHEMAS = new WeakMap<z.ZodType, JsonSchema>();

export function schemaOf(type: z.ZodType | undefined): JsonSchema {
  if (!type) return {};
  const known = SCHEMAS.get(type) ?? (z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
  SCHEMAS.set(type, known);
  return known;
}

/** Whether the route names a record by its id. */
export function takesId(route: Route): boolean {
  return Object.values(schemaOf(route.params).properties ?? {}).some(
    ({ pattern, format }) => pattern === ID_PATTERN || format === 'uuid',
  );
}

export function takesAim(route: Route): boolean {
  return Object.keys(schemaOf(route.params).properties ?? {}).length > 0;
}

/** The route asked about this aim, its body filled by its schema. Throws where the sweep would not know how to ask. */
export function fillRoute(route: Route, aim: Aim, seed: number): Knock {
  const { properties = {} } = schemaOf(route.params);
  const named = [...route.url.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const unsaid = named.filter((name) => !properties[name]);
  if (unsaid.length > 0) throw new Error(`${nameOf(route)} has a parameter without a schema: ${unsaid}.`);
  const url = named.reduce(
    (so, name) => so.replace(`:${name}`, paramFor(route, name, properties[name] ?? {}, aim, seed)),
    route.url,
  );
  return { method: route.method, url, ...bodyFor(route, aim, seed) };
}

function paramFor(route: Route, name: string, schema: JsonSchema, aim: Aim, seed: number): string {
  const byName = BY_NAME[name];
  if (byName) return encodeURIComponent(byName(aim));
  if (schema.pattern === ID_PATTERN) return aim.id;
  if (schema.format === 'uuid') return aim.uuid ?? randomUUID();
  if (schema.enum) return encodeURIComponent(String(schema.enum[seed % schema.enum.length]));
  throw new Error(
    `The sweep does not know how to fill :${name} of ${nameOf(route)}. Say it in apps/testing/sweep/fill-route.ts.`,
  );
}

function bodyFor(route: Route, aim: Aim, seed: number): Pick<Knock, 'payload' | 'headers'> {
  const known = BODIES[nameOf(route)];
  if (known) return known;
  if (route.method === 'GET') return {};
  if (!route.body) return { payload: {} };
  const made = fromSchema(schemaOf(route.body), {
    id: () => fc.constant(aim.id),
    text: (name) => fc.constant(WORDS[name] ?? `${name} of the sweep, long enough for any rule`),
  });
  return { payload: fc.sample(made, { numRuns: 1, seed })[0] };
}
