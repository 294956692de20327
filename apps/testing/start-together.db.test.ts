import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '#platform/server/database/migrate.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';

let databases: TestDatabase[];
beforeAll(async () => {
  databases = await Promise.all(Array.from({ length: 4 }, () => openTestDatabase()));
});
afterAll(() => Promise.all(databases.map((database) => database.drop())));

test('servers that start at the same moment do not stand in each other’s way', async () => {
  const starts = databases.flatMap(({ url }) => [migrate(url), migrate(url), migrate(url)]);
  await expect(Promise.all(starts)).resolves.toHaveLength(12);
});
