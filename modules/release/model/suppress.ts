import { findMove } from './find-move.ts';
import { findTransfer } from './find-transfer.ts';
import { type Table, totalOf, withMargins } from './table.ts';

/** Below this no broken-down number is told (handbook §7.1). */
export const SMALLEST_CELL = 10;
/** Below this not even the number of the whole organisation is told. */
export const SMALLEST_HEADLINE = 5;

export type Suppressed = { table: Table; hidden: Uint8Array };

/**
 * Which numbers of a table are not shown, so that whoever knows all the others can pin none of them to an interval
 * narrower than `SMALLEST_CELL` (handbook §7.3).
 *
 * Each small quantity gets a witness: a move over hidden quantities alone that could have happened instead. The quantities
 * it hides besides have the same witness. Where there is none, everything but the whole is hidden. It may hide more than
 * it must; it never hides less.
 */
export function suppress(sizes: readonly number[], cells: ArrayLike<number>): Suppressed {
  const table = withMargins(sizes, cells);
  const total = totalOf(table);
  const hidden = table.values.reduce((found, value, at) => {
    found[at] = value < (at === total ? SMALLEST_HEADLINE : SMALLEST_CELL) ? 1 : 0;
    return found;
  }, new Uint8Array(table.values.length));
  const small = [...hidden.keys()].filter((at) => hidden[at] === 1);
  for (const at of small.toSorted((a, b) => (table.values[a] ?? 0) - (table.values[b] ?? 0))) {
    const witness = at === total ? [] : findWitness(table, hidden, at);
    if (!witness) return { table, hidden: allBut(table, total, hidden[total] ?? 0) };
    for (const quantity of witness) hidden[quantity] = 1;
  }
  return { table, hidden };
}

/** The cheapest box; where none will do, people moved from one cell to another. */
function findWitness(table: Table, hidden: Uint8Array, at: number): number[] | null {
  return findMove(table, hidden, at, SMALLEST_CELL) ?? findTransfer(table, hidden, at, SMALLEST_CELL);
}

function allBut(table: Table, total: number, totalHidden: number): Uint8Array {
  const hidden = new Uint8Array(table.values.length).fill(1);
  hidden[total] = totalHidden;
  return hidden;
}

/** Every cell and every sum as it is told: null is not shown, whatever it is hidden for. */
export function publicNumbers(sizes: readonly number[], cells: ArrayLike<number>): (number | null)[] {
  const { table, hidden } = suppress(sizes, cells);
  return Array.from(table.values, (value, at) => (hidden[at] === 1 ? null : value));
}
