import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The files of makers that a list of apps/web names. */
function makersOf(list: string): string[] {
  return [...read(list).matchAll(/'#(modules\/[^']+)'/g)].map(([, path]) => read(path ?? ''));
}

/** A key as far as the program writes it out: `codes:track.${…}` is every key that begins so. */
const KEY = /(?:key: |under: \{ key: )['`]([a-z-]+):([\w.-]*)/g;

function isThere(namespace: string, begin: string): boolean {
  const words: unknown = JSON.parse(read(`words/en/${namespace}.json`));
  const first = JSON.stringify(flat(firstWords(namespace, words as never)));
  const all = flat(words);
  const wanted = all.filter((path) => path === begin || path.startsWith(begin));
  return wanted.length > 0 && wanted.every((path) => first.includes(`"${path}"`));
}

function flat(words: unknown, before = ''): string[] {
  if (typeof words === 'string') return [before];
  return Object.entries(words as object).flatMap(([name, value]) => flat(value, before ? `${before}.${name}` : name));
}

test('whatever is due is said with the words that come first', () => {
  const keys = makersOf('apps/web/dues.ts').flatMap((source) => [...source.matchAll(KEY)]);
  expect(keys.length).toBeGreaterThan(40);
  const missing = keys.filter(([, namespace = '', begin = '']) => !isThere(namespace, begin));
  expect(missing.map(([text]) => text)).toEqual([]);
});

test('so is whatever a colleague changed, in its quiet words', () => {
  const quiet = /quiet: \{ key: ['`]([a-z-]+):([\w.-]*)/g;
  const keys = makersOf('apps/web/timelines.ts').flatMap((source) => [...source.matchAll(quiet)]);
  expect(keys.length).toBeGreaterThan(25);
  const missing = keys.filter(([, namespace = '', begin = '']) => !isThere(namespace, begin));
  expect(missing.map(([text]) => text)).toEqual([]);
});
