import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { inDatabase, runAlone, TEMPLATE } from './scratch-databases.ts';

export type TestDatabase = { url: string; drop: () => Promise<void> };

/** A migrated, empty database of its own for one test file; `url` is the superuser's. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const clusterUrl = inject('clusterUrl');
  const name = `t_${randomBytes(8).toString('hex')}`;
  await runAlone(clusterUrl, `create database ${name} template ${TEMPLATE} strategy file_copy`);
  return {
    url: inDatabase(clusterUrl, name),
    drop: () => runAlone(clusterUrl, `drop database if exists ${name} with (force)`),
  };
}
