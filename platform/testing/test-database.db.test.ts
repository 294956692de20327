import { Client } from 'pg';
import { afterEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

const opened: TestDatabase[] = [];

afterEach(async () => {
  for (const database of opened.splice(0)) await database.drop();
});

async function open() {
  const database = await openTestDatabase();
  opened.push(database);
  return database;
}

async function query(url: string, text: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('a test gets a migrated database that no other test writes to', async () => {
  const [one, other] = [await open(), await open()];
  await query(one.url, 'create table written_by_one ()');
  const [tables] = await query(
    other.url,
    `select to_regnamespace('app') is not null as migrated, to_regclass('written_by_one') is null as untouched`,
  );
  expect(tables).toEqual({ migrated: true, untouched: true });
});

test('a dropped database is gone', async () => {
  const { url, drop } = await open();
  await drop();
  await expect(query(url, 'select 1')).rejects.toThrow(/does not exist/);
});
