import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashMigration, readMigrations } from '#platform/server/database/migrate.ts';
import { ROOT } from '../run-program.ts';

const FILE = join(ROOT, 'database/migrations/hashes.json');

/** Adds the hash of each new migration. One that is written down is never followed: a database out there already ran it. */
export async function makeMigrationHashes(): Promise<string> {
  const known: Record<string, string> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  return `${JSON.stringify(addHashes(known, await readMigrations()), null, 2)}\n`;
}

export function addHashes(known: Record<string, string>, texts: ReadonlyMap<string, string>): Record<string, string> {
  const hashes = new Map([...texts].map(([name, text]) => [name, hashMigration(text)]));
  const changed = Object.keys(known).filter((name) => hashes.get(name) !== known[name]);
  if (changed.length > 0) {
    throw new Error(
      `Changed after they were written down in hashes.json: ${changed.join(', ')}. ` +
        'Restore them and write a new migration. (Never released to anybody? Then take their lines out of hashes.json.)',
    );
  }
  return Object.fromEntries(hashes);
}
