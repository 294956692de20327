import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';
import { ENTRY_COLUMNS, ENTRY_TEXT } from './entry.ts';
import { ENTRY_PARTS, MANY_PARTS, readParts } from './entry-parts.ts';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await openTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

// PostgreSQL keeps no NUL, and no half of a pair.
const words = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\0', ''));
const control = fc.string({ unit: 'binary-ascii', maxLength: 20 }).map((text) => text.replaceAll('\0', ''));
const orNull = fc.option(words);
const anyRow = fc.record({
  organisation_id: words,
  id: fc.uuid(),
  kind: words,
  action: control,
  resource: words,
  staff_id: orNull,
  device_id: control,
  session: words,
  asked_at: fc.option(
    fc.constantFrom('2024-05-13T00:00:00Z', '2024-02-29T23:59:59.999999Z', '2024-12-31T23:59:59.05Z'),
  ),
  recorded_at: fc.constantFrom('2024-05-13T05:30:00.1+05:30', '1999-12-31T23:59:59Z'),
  outcome: words,
  code: orNull,
  purpose: orNull,
  records: fc.array(control, { maxLength: 4 }),
  people: fc.array(words, { maxLength: 4 }),
  payload_hash: fc.option(fc.constant('\\x00ff10')),
});

/** Without the domain of ids, which would refuse most of these: what is compared is the writing, not the table's rules. */
const ROW = `(select x.organisation_id, x.id, x.kind, x.action, x.resource, x.staff_id, x.device_id, x.session, x.asked_at, x.recorded_at,
    x.outcome, x.code, x.purpose, x.records, x.people, x.payload_hash
  from jsonb_to_recordset($1) x(organisation_id text, id uuid, kind text, action text, resource text, staff_id text, device_id text, session text,
    asked_at timestamptz, recorded_at timestamptz, outcome text, code text, purpose text, records text[], people text[], payload_hash bytea)) j`;

test('an entry is written in canonical JSON, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 20, maxLength: 20 }), async (rows) => {
      const given = [JSON.stringify(rows)];
      const { rows: written } = await client.query<{ entry: string }>(
        `select ${ENTRY_TEXT} as entry from ${ROW}`,
        given,
      );
      const { rows: told } = await client.query(`select ${ENTRY_COLUMNS} from ${ROW}`, given);
      expect(written.map(({ entry }) => entry)).toEqual(told.map((entry) => canonicalize(entry)));
    }),
    { numRuns: 50 },
  );
});

const ordinary = fc.string({ unit: fc.constantFrom(...'abcdefgh 0123456789-.,:आशा'), maxLength: 20 });
const id = fc.string({ unit: fc.constantFrom(...'abcdefgh234'), minLength: 12, maxLength: 12 });
const ordinaryRow = fc.record({
  organisation_id: id,
  id: fc.uuid(),
  kind: ordinary,
  action: ordinary,
  resource: ordinary,
  staff_id: fc.option(id),
  device_id: ordinary,
  session: ordinary,
  asked_at: fc.option(fc.constantFrom('2024-05-13T00:00:00Z', '2024-02-29T23:59:59.999999Z')),
  recorded_at: fc.constantFrom('2024-05-13T05:30:00.1+05:30', '1999-12-31T23:59:59Z'),
  outcome: ordinary,
  code: fc.option(ordinary),
  purpose: fc.option(ordinary),
  records: fc.array(id, { maxLength: 4 }),
  people: fc.array(id, { maxLength: 4 }),
  payload_hash: fc.option(fc.constant('\\x00ff10')),
});

async function readBack(some: readonly object[]): Promise<{ clear: boolean; entries: string[] }> {
  const { rows } = await client.query<{ told: string }>(
    `select ${MANY_PARTS('j.parts')} as told from (select ${ENTRY_PARTS} as parts, row_number() over () as index
       from (select j.*, 'words'::text as payload from ${ROW}) j) j, lateral (select j.index) l`,
    [JSON.stringify(some)],
  );
  const entries: string[] = [];
  const clear = readParts(rows[0]?.told ?? '', some.length, ({ entry }) => entries.push(entry));
  return { clear, entries };
}

test.each([
  ['of every day', ordinaryRow, true],
  ['of any kind', anyRow, false],
] as const)('the parts of entries %s are read as what they are, or not at all', async (_, rows, always) => {
  await fc.assert(
    fc.asyncProperty(fc.array<object>(rows as fc.Arbitrary<object>, { minLength: 1, maxLength: 3 }), async (some) => {
      const { rows: written } = await client.query<{ entry: string }>(`select ${ENTRY_TEXT} as entry from ${ROW}`, [
        JSON.stringify(some),
      ]);
      const { clear, entries } = await readBack(some);
      if (clear || always) expect({ clear, entries }).toEqual({ clear: true, entries: written.map((x) => x.entry) });
    }),
    { numRuns: 300 },
  );
});

test('parts that could be read in two ways are not read', async () => {
  const [row] = fc.sample(ordinaryRow, 1);
  const unclear = [
    { action: 'open\u0001ed' },
    { session: 'one\u0001two' },
    { code: 'a "quoted" word' },
    { device_id: 'a\nline' },
    { people: [null] },
    { records: [['a'], ['b']] },
    { recorded_at: 'infinity' },
  ];
  for (const one of unclear)
    expect({ one, ...(await readBack([{ ...row, ...one }])) }).toMatchObject({ one, clear: false });
  expect(await readBack([{ ...row, code: null }])).toMatchObject({ clear: true });
});

test('canonical JSON is that of RFC 8785', () => {
  const value = {
    '\u20ac': 'Euro',
    '\r': 'return',
    '1': 'one',
    '\u0080': 'control',
    '\ud83d\ude02': 'smile',
    ö: 'o',
    '\ufb33': 'dalet',
  };
  expect(canonicalize(value)).toBe(
    '{"\\r":"return","1":"one","\u0080":"control","ö":"o","€":"Euro","😂":"smile","\ufb33":"dalet"}',
  );
  expect(canonicalize([Number('333333333.33333329'), 1e30, 4.5, 0.002, 1e-27])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27]',
  );
});
