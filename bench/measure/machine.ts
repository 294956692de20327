import { cpus, totalmem } from 'node:os';
import { Client } from 'pg';

/** What the numbers were measured on. */
export async function describeMachine(url: string): Promise<Record<string, string | number>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.versions.node,
    postgres: rows[0]?.server_version ?? 'unknown',
  };
}
