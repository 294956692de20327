import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf } from '#modules/release/testing/audit-table.ts';
import { findTransfer } from './find-transfer.ts';
import { publicNumbers, SMALLEST_CELL, SMALLEST_HEADLINE, suppress } from './suppress.ts';
import { placeOf, type Table, withMargins } from './table.ts';

const FULL = Boolean(process.env.FULL);
const X = null;

describe('a table that is told', () => {
  test.each([
    ['what is small is hidden, with nothing beside it needed', [4], [52, 9, 3, 2], [52, X, X, X, 66]],
    ['one small number of two hides the other as well', [2], [60, 6], [X, X, 66]],
    ['one small cell hides a whole square', [2, 2], [40, 12, 11, 3], [X, X, 52, X, X, 14, 51, 15, 66]],
    [
      'a small sum is hidden as a cell is, and the sum beside it',
      [2, 2],
      [50, 30, 3, 4],
      [X, X, X, X, X, X, 53, 34, 87],
    ],
    ['the headline stands where its only cell may not', [1], [9], [X, 9]],
    ['what is large enough is told', [2], [10, 10], [10, 10, 20]],
    ['a headline too small is hidden with everything', [2], [2, 2], [X, X, X]],
  ])('%s', (_, sizes, cells, told) => {
    expect(publicNumbers(sizes, cells)).toEqual(told);
  });

  test('two noughts that could be solved for take others with them, and every sum stays', async () => {
    const cells = [0, 20, 90, 80, 20, 0, 30, 50, 30];
    const { table, hidden } = suppress([3, 3], cells);
    expect([...hidden].filter((one, at) => one === 1 && table.cells[at] === 0)).toEqual([]);
    expect(await narrowest([3, 3], cells)).toBeGreaterThanOrEqual(SMALLEST_CELL);
  });

  test('with lines that are empty is not hidden as a whole: what is large is told', async () => {
    const cells = [62, 31, 0, 0, 12, 11, 24, 15, 0, 0, 3, 2, 0, 0, 0, 0, 2, 1];
    const told = publicNumbers([3, 6], cells);
    expect(told.slice(0, -1).filter((one) => one !== null).length).toBeGreaterThan(3);
    expect(await narrowest([3, 6], cells)).toBeGreaterThanOrEqual(SMALLEST_CELL);
  });

  test('a move from one cell to another needs ten people in the two, and changes what holds one of them', () => {
    const moved = (cells: number[]) => {
      const table = withMargins([3], cells);
      return findTransfer(table, new Uint8Array(table.values.length), 0, SMALLEST_CELL);
    };
    expect(moved([0, 4, 5])).toBeNull();
    expect(moved([0, 12, 5])).toEqual([0, 1]);
  });

  // The audit of handbook §7.3: what can be said of each hidden number by whoever knows all the others, solved exactly.
  test('no hidden number can be pinned down by whoever knows all the others', {
    timeout: FULL ? 600_000 : 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ sizes, cells }) => {
        const total = cells.reduce((sum, one) => sum + one, 0);
        // Of fewer than ten in all, of whom the number is told, each group is between none and all of them.
        const least =
          total >= SMALLEST_HEADLINE && total < SMALLEST_CELL ? Math.min(total, SMALLEST_CELL) : SMALLEST_CELL;
        expect(await narrowest(sizes, cells)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: FULL ? 2_000 : 60 },
    );
  });

  test('is the same whichever way it is turned', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 8 }), (cells) => {
        const [one, turned] = [publicNumbers([cells.length], cells), publicNumbers([cells.length, 1], cells)];
        expect(one.at(-1)).toBe(turned.at(-1));
        expect(one.slice(0, -1).some((cell) => cell !== null && cell < SMALLEST_CELL)).toBe(false);
      }),
    );
  });
});

/** Where a dimension has one group only, that group is everybody: the headline tells it, whatever stands in its line. */
const isTheWhole = (table: Table, at: number) =>
  placeOf(table, at).every((coordinate, n) => table.sizes[n] === 1 || coordinate === table.sizes[n]);

/** Up to three dimensions, most numbers small, some none at all. */
const tables = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }).chain((sizes) =>
  fc.record({
    sizes: fc.constant(sizes),
    cells: fc.array(fc.oneof(fc.constant(0), fc.nat(4), fc.nat(14), fc.nat(120)), {
      minLength: sizes.reduce((product, size) => product * size, 1),
      maxLength: sizes.reduce((product, size) => product * size, 1),
    }),
  }),
);

/** How wide the narrowest interval is in which a hidden quantity must lie; endless where none is hidden. */
async function narrowest(sizes: readonly number[], cells: readonly number[]): Promise<number> {
  const { table, hidden } = suppress(sizes, cells);
  let found = Number.POSITIVE_INFINITY;
  for (const at of hidden.keys()) {
    if (hidden[at] === 0 || isTheWhole(table, at)) continue;
    const { least, most } = await intervalOf(table, hidden, at);
    found = Math.min(found, most - least);
  }
  return found;
}
