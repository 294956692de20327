import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-program.ts';

export type Source = { path: string; text: string };

/** Every file of ours that matches, as it lies on the disk. */
export function readSources(patterns: readonly string[]): Source[] {
  const paths = globSync([...patterns], { cwd: ROOT, exclude: (path) => /(^|\/)(node_modules|data|dist)$/.test(path) });
  return paths.sort().map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** `path:line`, as editors and terminals know it. */
export function placeOf({ path, text }: Source, index: number): string {
  return `${path}:${text.slice(0, Math.max(index, 0)).split('\n').length}`;
}
