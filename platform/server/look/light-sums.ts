/** A part of a picture, in shares of its width and height. */
export type Part = { left: number; top: number; right: number; bottom: number };

/**
 * How light a picture is in any part of it, by sums that are made once. Parts end between pixels too: a corner that is cut a
 * little elsewhere gives nearly the same numbers.
 */
export class LightSums {
  readonly #side: number;
  readonly #sums: Float64Array;

  constructor(grey: Uint8Array, side: number) {
    this.#side = side;
    this.#sums = new Float64Array((side + 1) ** 2);
    for (let y = 0; y < side; y += 1) {
      let line = 0;
      for (let x = 0; x < side; x += 1) {
        line += grey[y * side + x] ?? 0;
        this.#sums[(y + 1) * (side + 1) + x + 1] = line + this.#at(x + 1, y);
      }
    }
  }

  /** The part in so many columns and rows, each as light as it is on average. */
  mosaic({ left, top, right, bottom }: Part, columns: number, rows: number): Float64Array {
    const xs = edges(left, right, columns, this.#side);
    const ys = edges(top, bottom, rows, this.#side);
    const cells = new Float64Array(columns * rows);
    for (let y = 0; y < rows; y += 1)
      for (let x = 0; x < columns; x += 1) {
        const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[x], xs[x + 1], ys[y], ys[y + 1]];
        const sum = this.#until(x1, y1) - this.#until(x0, y1) - this.#until(x1, y0) + this.#until(x0, y0);
        cells[y * columns + x] = sum / ((x1 - x0) * (y1 - y0));
      }
    return cells;
  }

  #at(x: number, y: number): number {
    return this.#sums[y * (this.#side + 1) + x] ?? 0;
  }

  #until(x: number, y: number): number {
    const [x0, y0] = [Math.floor(x), Math.floor(y)];
    const [dx, dy] = [x - x0, y - y0];
    const [x1, y1] = [Math.min(x0 + 1, this.#side), Math.min(y0 + 1, this.#side)];
    const above = this.#at(x0, y0) * (1 - dx) + this.#at(x1, y0) * dx;
    const below = this.#at(x0, y1) * (1 - dx) + this.#at(x1, y1) * dx;
    return above * (1 - dy) + below * dy;
  }
}

const edges = (from: number, to: number, parts: number, side: number): number[] =>
  Array.from({ length: parts + 1 }, (_, n) => (from + ((to - from) * n) / parts) * side);
