import { createServer } from 'node:net';
import { Client } from 'pg';
import { Failure } from './failure.ts';
import { knownFaultsOf } from './known-faults.ts';

const OLDEST_SERVER = 150000;

export function superuserUrl(port: number, password: string): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

/** One row from a server, or null if it cannot be reached or does not know us. */
export async function askServer(url: string, query: string): Promise<Record<string, string> | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {}); // a server that stops while we ask it is the same answer: none
  try {
    await client.connect();
    return (await client.query(query)).rows[0] ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Refuses a server that is too old for our policies and, for the one we run ourselves, one that would not notice a rotten page.
 * Also meant for a `DATABASE_URL` that somebody else runs.
 */
export async function assertUsableServer(url: string, { embedded }: { embedded: boolean }): Promise<void> {
  const answer = await askServer(
    url,
    `select current_setting('server_version_num') as version, current_setting('data_checksums') as checksums`,
  );
  if (!answer)
    throw new Failure('The database server does not answer, or does not accept the user and password given.');
  if (Number(answer.version) < OLDEST_SERVER) throw new Failure('The database server is older than PostgreSQL 15.');
  const faults = knownFaultsOf(Number(answer.version));
  if (faults.length > 0)
    throw new Failure(
      `The database server has known faults (${faults.join(', ')}). Bring it to the last minor release.`,
    );
  if (embedded && answer.checksums !== 'on') throw new Failure('The database was made without data checksums.');
}

/** A port that is free at this moment, on loopback. */
export function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}
