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

/** Adds leaves at the right edge. What comes back is every tile that is new or longer than it was. */
export function addLeaves(edge: Edge, leaves: readonly Uint8Array[]): Grown {
  const growing = new Growing(edge);
  for (const leaf of leaves) growing.add(0, leaf);
  return growing.done();
}

class Growing {
  #size: number;
  readonly #open: { n: number; hashes: Uint8Array[] }[];
  readonly #changed = new Map<string, { name: TileName; hashes: Uint8Array }>();

  constructor({ size, tiles }: Edge) {
    this.#size = size;
    this.#open = tiles.map((tile, level) => ({ n: Math.floor(size / TILE ** (level + 1)), hashes: split(tile) }));
  }

  add(level: number, hash: Uint8Array): void {
    if (level === 0) this.#size += 1;
    this.#open[level] ??= { n: 0, hashes: [] };
    const tile = this.#open[level];
    tile.hashes.push(hash);
    if (tile.hashes.length < TILE) return;
    const hashes = this.#keep(level);
    this.#open[level] = { n: tile.n + 1, hashes: [] };
    this.add(level + 1, hashTile(hashes));
  }

  done(): Grown {
    for (const [level, { hashes }] of this.#open.entries()) if (hashes.length > 0) this.#keep(level);
    const tiles = this.#open.map(({ hashes }) => Buffer.concat(hashes));
    return { edge: { size: this.#size, tiles }, changed: [...this.#changed.values()] };
  }

  #keep(level: number): Uint8Array {
    const { n, hashes } = this.#open[level] ?? { n: 0, hashes: [] };
    const joined = Buffer.concat(hashes);
    this.#changed.set(nameOf({ level, n }), { name: { level, n }, hashes: joined });
    return joined;
  }
}

function split(tile: Uint8Array): Uint8Array[] {
  return Array.from({ length: tile.length / HASH }, (_, index) => tile.subarray(index * HASH, (index + 1) * HASH));
}
