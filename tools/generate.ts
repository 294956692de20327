import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeMigrationHashes } from './generators/migration-hashes.ts';
import { makeModuleDiagram } from './generators/module-diagram.ts';
import { makePermissionTable } from './generators/permission-table.ts';
import { ROOT } from './run-program.ts';

type Generator = { file: string; make: () => Promise<string> };

/** Everything in the repository that a program writes. Add a line here, and `check` keeps it fresh. */
const GENERATORS: readonly Generator[] = [
  { file: 'database/migrations/hashes.json', make: makeMigrationHashes },
  { file: 'ARCHITECTURE.md', make: makeModuleDiagram },
  { file: 'docs/permissions.md', make: makePermissionTable },
];

/** Files that are not what their generator would write today. */
export async function findStale(): Promise<string[]> {
  const results = await Promise.allSettled(GENERATORS.map(({ make }) => make()));
  return results.flatMap((result, index) => {
    const file = GENERATORS[index]?.file ?? '';
    if (result.status === 'rejected') return [`${file}: ${messageOf(result.reason)}`];
    return readIfThere(file) === result.value ? [] : [`${file} is stale: run npm run generate`];
  });
}

/** Writes what it can and says what it could not; with file names, only those. */
async function write(only: readonly string[]): Promise<void> {
  for (const { file, make } of GENERATORS.filter((one) => only.length === 0 || only.includes(one.file))) {
    try {
      const text = await make();
      if (readIfThere(file) === text) continue;
      mkdirSync(dirname(join(ROOT, file)), { recursive: true });
      writeFileSync(join(ROOT, file), text);
      console.log(`wrote ${file}`);
    } catch (error) {
      console.error(`${file}: ${messageOf(error)}`);
      process.exitCode = 1;
    }
  }
}

function readIfThere(file: string): string | null {
  const path = join(ROOT, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

if (process.argv[1] === import.meta.filename) await write(process.argv.slice(2));
