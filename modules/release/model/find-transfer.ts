import { isCell, placeOf, type Table, totalOf } from './table.ts';

/**
 * The quantities that change when some people of one cell are moved to another, so that `target` changes with them: every
 * sum that holds one of the two cells and not the other. Null where no other cell has the people for it.
 *
 * The way out where no box will do, as where a whole line is empty: a nought with noughts beside it can have been ten only
 * if ten are missing somewhere else. Of all cells to take them from, the one that hides least.
 */
export function findTransfer(table: Table, hidden: Uint8Array, target: number, width: number): number[] | null {
  const own = largestCellIn(table, target);
  let best: number[] | null = null;
  let cheapest = Number.POSITIVE_INFINITY;
  for (let other = 0; other < table.values.length; other++) {
    if (!isCell(table, other) || isPartOf(table, other, target)) continue;
    if ((table.values[own] ?? 0) + (table.values[other] ?? 0) < width) continue;
    const changed = changedBy(table, own, other);
    const price = priceOf(table, hidden, changed);
    if (price >= cheapest) continue;
    [best, cheapest] = [changed, price];
  }
  return best;
}

/** A cell is its own; of a sum, the cell of it from which most can be taken. */
function largestCellIn(table: Table, target: number): number {
  if (isCell(table, target)) return target;
  const cells = [...table.cells.keys()].filter((at) => isCell(table, at) && isPartOf(table, at, target));
  return cells.reduce((most, at) => ((table.values[at] ?? 0) > (table.values[most] ?? 0) ? at : most), cells[0] ?? 0);
}

/** Whether a cell is counted in a quantity: along each dimension the same, or its sum. */
function isPartOf(table: Table, cell: number, quantity: number): boolean {
  const place = placeOf(table, cell);
  return placeOf(table, quantity).every((own, n) => own === table.sizes[n] || own === place[n]);
}

/** What holds one of two cells and not the other. What holds both is a sum over all dimensions in which they differ. */
function changedBy(table: Table, one: number, other: number): number[] {
  const apart = placeOf(table, one).map((own, n) => own !== placeOf(table, other)[n]);
  const holdsBoth = (quantity: number) =>
    placeOf(table, quantity).every((own, n) => !apart[n] || own === table.sizes[n]);
  return [...sumsOver(table, one), ...sumsOver(table, other)].filter((quantity) => !holdsBoth(quantity));
}

/** The cell and every sum it belongs to. */
function sumsOver(table: Table, cell: number): number[] {
  return placeOf(table, cell).reduce(
    (found, own, n) => {
      const step = ((table.sizes[n] ?? 0) - own) * (table.strides[n] ?? 0);
      return found.flatMap((at) => [at, at + step]);
    },
    [cell],
  );
}

/** To hide a sum costs readers more than to hide a cell; the whole is never hidden for another's sake. */
const SUM_PRICE = 4;

function priceOf(table: Table, hidden: Uint8Array, quantities: readonly number[]): number {
  return quantities.reduce((price, at) => {
    if (hidden[at] === 1) return price;
    if (at === totalOf(table)) return Number.POSITIVE_INFINITY;
    return price + (isCell(table, at) ? 1 : SUM_PRICE) + (table.values[at] ?? 0) * 1e-6;
  }, 0);
}
