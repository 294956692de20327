import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { type FoundRegex, findRegexes, pumpsFor } from './find-regexes.ts';
import { readSources } from './read-sources.ts';

const SHIPPED = ['apps', 'kernel', 'modules', 'platform', 'database'].map((folder) => `${folder}/**/*.{ts,tsx}`);
/** Far above what an expression that walks once needs (under 1 ms), far below what one that goes back and forth takes. */
const PATIENCE_MS = 2000;

/** An expression that goes on and on is stopped from outside, which only a script of its own allows. */
function endsOn({ pattern, flags }: FoundRegex, texts: readonly string[]): boolean {
  const run = new Script('for (const text of texts) { regex.lastIndex = 0; regex.test(text); }');
  try {
    run.runInContext(createContext({ regex: new RegExp(pattern, flags), texts }), { timeout: PATIENCE_MS });
    return true;
  } catch {
    return false;
  }
}

test('a dangerous expression is found, and named with its place', () => {
  const [found] = findRegexes([{ path: 'a.ts', text: 'const x = 1;\nconst BAD = /^(a+)+$/;' }]);
  expect(found).toEqual({ place: 'a.ts:2', pattern: '^(a+)+$', flags: '' });
  expect(found && endsOn(found, pumpsFor(found.pattern))).toBe(false);
});

test('no text of fifty thousand signs keeps any of our expressions busy (check 32)', { timeout: 300_000 }, () => {
  const all = findRegexes(readSources(SHIPPED).filter(({ path }) => !path.endsWith('.test.ts')));
  expect(all.length).toBeGreaterThan(40);
  expect(
    all.filter((one) => !endsOn(one, pumpsFor(one.pattern))).map(({ place, pattern }) => `${place} /${pattern}/`),
  ).toEqual([]);
});
