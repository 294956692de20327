import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './to-csv.ts';

const CELLS = process.env.FULL ? 10_000 : 1000;
const STARTS = ['=', '+', '-', '@', '\t', '\r', '|', '%', '＝', '＋', '－', '＠', ' =', '\u200b=', '\u00a0@', '\n='];

/** What a spreadsheet would hold in the cells, read as RFC 4180 says. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  for (let at = 1; at < csv.length; at += 1) {
    const sign = csv[at] ?? '';
    if (quoted && sign === '"' && csv[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') [cell] = [rows.at(-1)?.push(cell) ? '' : ''];
    else if (!quoted && sign === '\r') [cell] = [rows.at(-1)?.push(cell) ? '' : ''];
    else if (!quoted && sign === '\n') rows.push([]);
    else cell += sign;
  }
  return rows.slice(0, -1);
}

const DANGEROUS = /^[\s\p{C}\p{Z}]*[=+\-@|%＝＋－＠｜％]/u;

test('no cell begins a formula, whatever was written into it (check 35)', () => {
  const cell = fc.tuple(fc.constantFrom('', ...STARTS), fc.string({ unit: 'binary', maxLength: 30 }));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 10 }), (cells) => {
      const texts = cells.map(([start, rest]) => start + rest);
      const row = read(toCsv(['h'], [texts]))[1] ?? [];
      expect(row).toHaveLength(texts.length);
      for (const one of row) for (const line of one.split(/\r\n|\r|\n/)) expect(line).not.toMatch(DANGEROUS);
    }),
    { numRuns: CELLS / 5 },
  );
});

test('words come out as they went in, with commas, quotes and lines', () => {
  const row = ['a, b', 'she said "no"', 'line\nline', 'राम', '', '  x '];
  expect(read(toCsv(['1', '2', '3', '4', '5', '6'], [row]))[1]).toEqual(row);
});

test('a number stays a number, and nothing stays empty', () =>
  expect(toCsv(['n', 'x'], [[-3, null]])).toBe('\ufeffn,x\r\n-3,\r\n'));

test('a formula keeps its words behind an apostrophe', () =>
  expect(read(toCsv(['x'], [['=1+1'], ['＝1+1']]))).toEqual([['x'], ["'=1+1"], ["'＝1+1"]]));
