/**
 * A table of up to three dimensions with its margins, as one list of quantities.
 *
 * A margin is a quantity like a cell: along each dimension the last place is the sum over the others. A number says where
 * a quantity stands; `placeOf` gives its coordinates back, one for each dimension.
 */
export type Table = {
  /** How many categories each dimension has, without its sum. */
  sizes: readonly number[];
  /** Every quantity, margins among them. */
  values: Float64Array;
  /** 1 where a quantity is a cell, 0 where it is a sum. */
  cells: Uint8Array;
  strides: readonly number[];
};

/** `cells` run through the last dimension first, as written row by row. */
export function withMargins(sizes: readonly number[], cells: ArrayLike<number>): Table {
  const strides = stridesOf(sizes.map((size) => size + 1));
  const values = new Float64Array(sizes.reduce((product, size) => product * (size + 1), 1));
  const isCell = new Uint8Array(values.length);
  for (let cell = 0; cell < cells.length; cell++) {
    const [own, ...sums] = sumsOf(sizes, strides, cell);
    for (const at of [own ?? 0, ...sums]) values[at] = (values[at] ?? 0) + (cells[cell] ?? 0);
    isCell[own ?? 0] = 1;
  }
  return { sizes, values, cells: isCell, strides };
}

/** The grand total is the last quantity of all. */
export const totalOf = (table: Table): number => table.values.length - 1;

export function placeOf(table: Table, quantity: number): number[] {
  return table.strides.map((stride, dimension) => Math.floor(quantity / stride) % ((table.sizes[dimension] ?? 0) + 1));
}

export const isCell = (table: Table, quantity: number): boolean => table.cells[quantity] === 1;

function stridesOf(sizes: readonly number[]): number[] {
  return sizes.map((_, dimension) => sizes.slice(dimension + 1).reduce((product, size) => product * size, 1));
}

/** The cell itself and every sum it belongs to. */
function sumsOf(sizes: readonly number[], strides: readonly number[], cell: number): number[] {
  let found = [0];
  let rest = cell;
  for (let dimension = sizes.length - 1; dimension >= 0; dimension--) {
    const size = sizes[dimension] ?? 1;
    const [own, sum] = [rest % size, size].map((coordinate) => coordinate * (strides[dimension] ?? 0));
    found = found.flatMap((at) => [at + (own ?? 0), at + (sum ?? 0)]);
    rest = Math.floor(rest / size);
  }
  return found;
}
