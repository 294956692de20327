import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keyRingFolder, openKeyRing } from '#platform/server/keys/key-ring.ts';
import { rotate } from '#platform/server/keys/rotate.ts';
import { startPostgres } from '#platform/server/postgres/start-postgres.ts';
import { say } from '../server/command-line.ts';

// `npm run keys -- rotate [--data DIR]`: a new version of the key ring; the database of DATABASE_URL, else the one of DIR.
const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
if (positionals[0] !== 'rotate') {
  say('Say: npm run keys -- rotate [--data DIR]');
  process.exit(1);
}

const data = resolve(values.data ?? 'data/live');
const url = process.env.DATABASE_URL ?? null;
// A server that runs on this data is attached to, and left running.
const postgres = url ? null : await startPostgres({ folder: join(data, 'postgres'), durable: true, log: say });
try {
  const ring = await openKeyRing(keyRingFolder(data), { mayMake: false });
  const { version, wrapped, removed } = await rotate(url ?? postgres?.url ?? '', ring, { say });
  say(
    `The key ring is at version ${version}. ${wrapped} keys were wrapped anew. Removed: ${removed.join(', ') || 'none'}.`,
  );
  say(
    'Old backups of the ring are of no use to anybody now but for old backups of the database: destroy both together.',
  );
} finally {
  await postgres?.stop();
}
