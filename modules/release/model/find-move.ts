import { isCell, placeOf, type Table, totalOf } from './table.ts';

/** A coordinate that changes with the own one: against it, so that their sum stays, or with it, when it is the sum. */
type Partner = { step: number; sign: 1 | -1 };

/** What is known while a box is built: how far it can be moved up and down, and what hiding it costs. */
type Room = { up: number; down: number; price: number };

/** To hide a sum costs readers more than to hide a cell. */
const SUM_PRICE = 4;

/**
 * The corners of the move through `target` that hides least, or null.
 *
 * A move changes one quantity in each corner of a box: along one dimension two categories change against each other,
 * along another a category and its sum change together, so that every sum holds. It counts when it can be made over at
 * least `width`, up and down together, with no cell below nothing (the hypercube method, Repsilber 1994). The whole is
 * never hidden for another's sake.
 */
export function findMove(table: Table, hidden: Uint8Array, target: number, width: number): number[] | null {
  const partners = partnersOf(table, target);
  const corners = new Int32Array(2 ** partners.length);
  const signs = new Int8Array(corners.length).fill(1);
  corners[0] = target;
  let best: number[] | null = null;
  let cheapest = Number.POSITIVE_INFINITY;
  const grow = (dimension: number, room: Room): void => {
    const side = partners[dimension];
    if (!side) {
      best = [...corners];
      cheapest = room.price;
      return;
    }
    const count = 2 ** dimension;
    for (const { step, sign } of side) {
      for (let corner = 0; corner < count; corner++) {
        corners[count + corner] = (corners[corner] ?? 0) + step;
        signs[count + corner] = sign * (signs[corner] ?? 1);
      }
      const next = roomOf(table, hidden, corners, signs, count, room);
      if (next.price < cheapest && next.up + next.down >= width) grow(dimension + 1, next);
      if (cheapest === 0) return;
    }
  };
  grow(
    0,
    roomOf(table, hidden, corners, signs, 0, {
      up: Number.POSITIVE_INFINITY,
      down: Number.POSITIVE_INFINITY,
      price: 0,
    }),
  );
  return best;
}

/** The room that is left when the corners from `from` on are in the box as well: as many again, or the first alone. */
function roomOf(
  table: Table,
  hidden: Uint8Array,
  corners: Int32Array,
  signs: Int8Array,
  from: number,
  room: Room,
): Room {
  let { up, down, price } = room;
  for (let corner = from; corner < Math.max(1, from * 2); corner++) {
    const at = corners[corner] ?? 0;
    const value = table.values[at] ?? 0;
    const cell = isCell(table, at);
    if (cell && signs[corner] === 1) down = Math.min(down, value);
    if (cell && signs[corner] === -1) up = Math.min(up, value);
    if (hidden[at] === 0)
      price += at === totalOf(table) ? Number.POSITIVE_INFINITY : (cell ? 1 : SUM_PRICE) + value * 1e-6;
  }
  return { up, down, price };
}

function partnersOf(table: Table, target: number): Partner[][] {
  return placeOf(table, target).map((own, dimension) => {
    const [size, stride] = [table.sizes[dimension] ?? 0, table.strides[dimension] ?? 0];
    const others = Array.from({ length: size + 1 }, (_, other) => other).filter((other) => other !== own);
    return others.map((other) => ({ step: (other - own) * stride, sign: own === size || other === size ? 1 : -1 }));
  });
}
