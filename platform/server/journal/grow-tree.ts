import { HASH, hashTile, type LoadTiles, nameOf, TILE, type TileName } from './merkle-tree.ts';

/** The right edge of a tree: of every level the tile that is not yet full. All that is needed to add to it. */
export type Edge = { size: number; tiles: Uint8Array[] };
export type Grown = { edge: Edge; changed: { name: TileName; hashes: Uint8Array }[] };

/** Reads the edge of a tree of this size. */
export async function readEdge(load: LoadTiles, size: number): Promise<Edge> {
  const names = edgeNames(size);
  const found = await load(names);
  const tiles = names.map((name) => found.get(nameOf(name)) ?? new Uint8Array());
  return { size, tiles };
}

/** The tile each level would add to next, up to the first level that holds nothing. */
function edgeNames(size: number): TileName[] {
  const names: TileName[] = [];
  for (let level = 0, width = size; width > 0; level += 1) {
    names.push({ level, n: Math.floor(width / TILE) });
    width = Math.floor(width / TILE);
  }
  return names;
}

/** Adds leaves, their hashes side by side, at the right edge. What comes back is every tile that is new or longer than it was. */
export function addLeaves(edge: Edge, leaves: Uint8Array): Grown {
  const growing = new Growing(edge);
  growing.add(0, leaves);
  return growing.done();
}

type Open = { n: number; length: number; hashes: Buffer };

class Growing {
  #size: number;
  readonly #open: Open[];
  readonly #changed = new Map<string, { name: TileName; hashes: Uint8Array }>();

  constructor({ size, tiles }: Edge) {
    this.#size = size;
    this.#open = tiles.map((tile, level) => begin(Math.floor(size / TILE ** (level + 1)), tile));
  }

  add(level: number, hashes: Uint8Array): void {
    if (level === 0) this.#size += hashes.length / HASH;
    for (let from = 0; from < hashes.length; ) from += this.#fill(level, hashes.subarray(from));
  }

  /** Puts in what there is room for, and gives how much that was. */
  #fill(level: number, hashes: Uint8Array): number {
    this.#open[level] ??= begin(0);
    const tile = this.#open[level];
    const some = hashes.subarray(0, tile.hashes.length - tile.length);
    tile.hashes.set(some, tile.length);
    tile.length += some.length;
    if (tile.length === tile.hashes.length) {
      this.#keep(level, tile);
      this.#open[level] = begin(tile.n + 1);
      this.add(level + 1, hashTile(tile.hashes));
    }
    return some.length;
  }

  done(): Grown {
    for (const [level, tile] of this.#open.entries()) if (tile.length > 0) this.#keep(level, tile);
    const tiles = this.#open.map(({ hashes, length }) => hashes.subarray(0, length));
    return { edge: { size: this.#size, tiles }, changed: [...this.#changed.values()] };
  }

  #keep(level: number, { n, length, hashes }: Open): void {
    this.#changed.set(nameOf({ level, n }), { name: { level, n }, hashes: hashes.subarray(0, length) });
  }
}

function begin(n: number, tile: Uint8Array = new Uint8Array()): Open {
  const hashes = Buffer.alloc(TILE * HASH);
  hashes.set(tile);
  return { n, length: tile.length, hashes };
}
