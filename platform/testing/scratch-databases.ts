import { Client } from 'pg';
import { migrate } from '#platform/server/database/migrate.ts';
import type { Postgres } from '#platform/server/postgres/start-postgres.ts';
import { startScratchPostgres } from '#platform/server/postgres/start-scratch-postgres.ts';

/** The migrated database that every test gets a copy of. */
export const TEMPLATE = 'tpl';

/** The address of another database on the same server. */
export function inDatabase(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** One statement on a connection of its own: what creates and drops databases cannot run in a transaction. */
export async function runAlone(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A throwaway server with the template on it. Also for programs: generators and checks read the schema from it. */
export async function startMigratedScratch(): Promise<Postgres> {
  const cluster = await startScratchPostgres();
  try {
    await runAlone(cluster.url, `create database ${TEMPLATE}`);
    await migrate(inDatabase(cluster.url, TEMPLATE));
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return cluster;
}
