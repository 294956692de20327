import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NOT_YET, SECURITY_CHECKS } from './security-checks.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NAMED_BY_THE_ISSUE = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 23, 25, 26, 27, 28, 29, 30, 31, 32, 35, 36, 37,
];
const TITLE = /(?:test|describe)(?:\.\w+)?(?:\([^'"`]*\))?\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g;

function titlesOf(file: string): string[] {
  return [...readFileSync(resolve(ROOT, file), 'utf8').matchAll(TITLE)].map(([, , title = '']) => title);
}

test('every check that the issue names is held by a test that is there', () => {
  expect(NAMED_BY_THE_ISSUE.filter((number) => !SECURITY_CHECKS.some((check) => check.number === number))).toEqual(
    NOT_YET.map(({ number }) => number),
  );
  const missing = SECURITY_CHECKS.flatMap(({ number, heldBy }) =>
    heldBy
      .filter(
        ({ file, title }) => !existsSync(resolve(ROOT, file)) || !titlesOf(file).some((one) => one.includes(title)),
      )
      .map(({ file, title }) => `check ${number}: ${file} has no test called “${title}”`),
  );
  expect(missing).toEqual([]);
});

test('the threat model names checks that there are, and every line of what a compromise surrenders names one', () => {
  const model = readFileSync(resolve(ROOT, 'docs/threat-model.md'), 'utf8');
  const named = [...model.matchAll(/\bchecks? ((?:\d+(?:, | and )?)+)/g)].flatMap(
    ([, list = '']) => list.match(/\d+/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.map(Number).filter((number) => !SECURITY_CHECKS.some((check) => check.number === number))).toEqual([]);
  const rows = model.split('\n').filter((line) => line.startsWith('| ') && !/^\| (---|Compromised)/.test(line));
  expect(rows.filter((row) => !/check/.test(row))).toEqual([]);
});
