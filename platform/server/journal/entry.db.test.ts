import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';
import { ENTRY_COLUMNS, ENTRY_TEXT } from './entry.ts';

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
  asked_at: fc.option(fc.constantFrom('2024-05-13T00:00:00Z', '2024-02-29T23:59:59.999999Z')),
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
