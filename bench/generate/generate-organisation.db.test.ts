import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTestRing } from '#platform/testing/make-test-ring.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';
import { type Generated, generateOrganisation } from './generate-organisation.ts';
import { TINY } from './size.ts';

/** Written by people, in the order in which the foreign keys allow it. */
const WRITTEN = [
  'staff_role',
  'staff_setting',
  'scope',
  'need_to_know',
  'scope_link',
  'staff_member',
  'person',
  'case_file',
  'participant',
  'track_stage',
  'entry',
];
/** Derived by triggers; of the feed all but the revision. */
const DERIVED = {
  access: 'staff_id, scope_id, via, reads, writes, until_at',
  case_file_reader: 'staff_id, case_file_id, opened_at, until_at, status, closed, line, person, person_until',
  wide_reach: 'staff_id, reads, writes, follows',
  place: 'record_id, kind, scope_id, compartment',
  feed: 'staff_id, record_id, kind, op',
};

let database: TestDatabase;
let client: Client;
let made: Generated;

beforeAll(async () => {
  database = await openTestDatabase();
  made = await generateOrganisation(database.url, TINY, 7, makeTestRing());
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function derived(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [table, columns] of Object.entries(DERIVED)) {
    const { rows } = await client.query<{ line: string }>(
      `select (${columns})::text as line from app.${table} order by 1`,
    );
    found[table] = rows.map(({ line }) => line);
  }
  return found;
}

test('what is generated in sets is what the triggers make of the same rows one by one', async () => {
  const inSets = await derived();
  for (const table of WRITTEN) await client.query(`create temp table kept_${table} as select * from app.${table}`);
  await client.query(
    `truncate ${[...WRITTEN, ...Object.keys(DERIVED)].map((table) => `app.${table}`).join(', ')} cascade`,
  );
  for (const table of WRITTEN) await client.query(`insert into app.${table} select * from kept_${table}`);
  expect(inSets).toEqual(await derived());
  expect(inSets.feed?.length).toBeGreaterThan(TINY.files * TINY.entriesAFile);
});

test('everybody has the share of the files that the size says', async () => {
  const { rows } = await client.query<{ owner_id: string; files: number }>(
    'select owner_id, count(*)::int as files from app.case_file group by 1',
  );
  const files = new Map(rows.map((row) => [row.owner_id, row.files]));
  expect(files.get(made.longList)).toBe(TINY.longListFiles);
  expect(files.get(made.manyRecords)).toBe(TINY.manyRecordsFiles);
  expect(made.team.map((one) => files.get(one))).toEqual(made.team.map(() => TINY.teamFiles));
});
