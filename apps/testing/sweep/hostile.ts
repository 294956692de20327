import fc from 'fast-check';

/** What no form of ours sends: other types, depth, length, signs that databases and parsers stumble over. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  '\u0000',
  '\ud800',
  '\u202e\u0007',
  "'; drop table app.person; --",
  '{{7*7}}',
  '../../../../etc/passwd',
  '9999-12-31T23:59:59.999Z',
  '-0001-01-01',
  [],
  {},
  [[[[[[[[]]]]]]]],
  { valueOf: 1, toString: 2, constructor: { prototype: {} } },
];

const LONG = 'x'.repeat(1_000_000);
/** Bodies that are no JSON, or JSON that nobody writes. */
const TEXTS: readonly string[] = [
  '{',
  '[1,',
  '"\\ud800"',
  '{"a":1,"a":2}',
  '{"__proto__":{"admin":true}}',
  `{"a":"${LONG}"}`,
  `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  '1e999999',
  '\u0000',
];

/** Values as they should be, some with one part of another kind, and what is no value at all. */
export function hostile(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(right, fc.nat(), fc.constantFrom(...ODD)).map(([value, at, odd]) => spoil(value, at, odd)),
    },
    { weight: 1, arbitrary: right },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.constantFrom(...TEXTS) },
  );
}

/** One place of the value, chosen by number, holds something else. */
function spoil(value: unknown, at: number, odd: unknown): unknown {
  const places = placesIn(value);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return odd;
  const copy = structuredClone(value) as Record<string, unknown>;
  const last = place.at(-1) ?? '';
  const holder = place
    .slice(0, -1)
    .reduce<Record<string, unknown>>((so, key) => so[key] as Record<string, unknown>, copy);
  holder[last] = odd;
  return copy;
}

function placesIn(value: unknown, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesIn(inner, [...path, key])]);
}

/** Objects whose keys are anybody's: what a task's title is filled with. */
const DICTIONARIES: ReadonlySet<string> = new Set(['titleValues']);

/** The same value once for each object in it, which then holds one field more. */
export function withStranger(value: unknown): unknown[] {
  const objects = [[], ...placesIn(value)].filter(
    (path) => isObject(at(value, path)) && !DICTIONARIES.has(path.at(-1) ?? ''),
  );
  return objects.map((path) => {
    const copy = structuredClone(value);
    (at(copy, path) as Record<string, unknown>).zzStranger = 'aaaaaaaaaaaa';
    return copy;
  });
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((so, key) => (so as Record<string, unknown>)[key], value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
