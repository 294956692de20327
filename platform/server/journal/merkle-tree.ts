import { hash } from 'node:crypto';

/** Hashes a tile: 2⁸ of one level side by side, as in C2SP tlog-tiles. */
export const TILE = 256;
export const HASH = 32;
const HEIGHT = 8;
const NODE = 0x01;

/** One tile by its level (0: leaves, 1: roots of 256 leaves, …) and its place in the level. */
export type TileName = { level: number; n: number };
/** The hashes of the tiles asked for, by `nameOf`. A tile at the right edge holds as many as there are. */
export type LoadTiles = (wanted: readonly TileName[]) => Promise<ReadonlyMap<string, Uint8Array>>;

/** Leaves from `from` up to but not including `to`. */
type Span = { from: number; to: number };

export function nameOf({ level, n }: TileName): string {
  return `${level}/${n}`;
}

export function sha256(data: Uint8Array): Buffer {
  return hash('sha256', data, 'buffer');
}

export function hashLeaf(entry: string): Buffer {
  const leaf = Buffer.allocUnsafe(HASH);
  putLeaf(leaf, 0, entry);
  return leaf;
}

/** Writes the hash of an entry at its place among many. Node makes a text of a hash four times faster than a buffer. */
export function putLeaf(leaves: Buffer, index: number, entry: string): void {
  leaves.write(hash('sha256', `\0${entry}`, 'binary'), index * HASH, 'latin1');
}

export function hashNode(left: Uint8Array, right: Uint8Array): Buffer {
  const node = Buffer.allocUnsafe(1 + 2 * HASH);
  node[0] = NODE;
  node.set(left, 1);
  node.set(right, 1 + HASH);
  return hash('sha256', node, 'buffer');
}

/** RFC 9162 §2.1.3.1: what must be told, besides the leaf, to reach the root of the tree of this size. */
export async function inclusionPath(load: LoadTiles, index: number, size: number): Promise<Uint8Array[]> {
  return hashSpans(load, siblings(index, { from: 0, to: size }));
}

/** RFC 9162 §2.1.4.1: what must be told to whoever knows the root at `first` to reach the root at `second`. */
export async function consistencyPath(load: LoadTiles, first: number, second: number): Promise<Uint8Array[]> {
  if (first === 0 || first >= second) return [];
  return hashSpans(load, between(first, { from: 0, to: second }, true));
}

/** The root of the first `size` leaves. Of none at all it is the hash of nothing. */
export async function rootAt(load: LoadTiles, size: number): Promise<Uint8Array> {
  if (size === 0) return sha256(new Uint8Array());
  const [root] = await hashSpans(load, [{ from: 0, to: size }]);
  return root ?? sha256(new Uint8Array());
}

function siblings(index: number, { from, to }: Span): Span[] {
  if (to - from === 1) return [];
  const middle = from + splitOf(to - from);
  if (index < middle) return [...siblings(index, { from, to: middle }), { from: middle, to }];
  return [...siblings(index, { from: middle, to }), { from, to: middle }];
}

/** `known`: the root of this span is the old tree's own, which whoever asks has already. */
function between(first: number, { from, to }: Span, known: boolean): Span[] {
  if (first === to) return known ? [] : [{ from, to }];
  const middle = from + splitOf(to - from);
  if (first <= middle) return [...between(first, { from, to: middle }, known), { from: middle, to }];
  return [...between(first, { from: middle, to }, false), { from, to: middle }];
}

/** The largest power of two below n. */
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Everything needed is fetched in one go: a proof costs one question, however large the tree. */
async function hashSpans(load: LoadTiles, spans: readonly Span[]): Promise<Uint8Array[]> {
  const pieces = spans.map(wholePieces);
  const wanted = new Map(pieces.flat().map((piece) => [nameOf(tileOf(piece)), tileOf(piece)]));
  const tiles = await load([...wanted.values()]);
  return pieces.map((some) =>
    some.map((piece) => hashPiece(tiles, piece)).reduceRight((right, left) => hashNode(left, right)),
  );
}

/** A whole subtree: node `n` of the level above the leaves. */
type Piece = { height: number; n: number };

/** A span as whole subtrees, largest first: the binary digits of its length. */
function wholePieces({ from, to }: Span): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; ) {
    let height = 0;
    while (at % 2 ** (height + 1) === 0 && at + 2 ** (height + 1) <= to) height += 1;
    pieces.push({ height, n: at / 2 ** height });
    at += 2 ** height;
  }
  return pieces;
}

function tileOf({ height, n }: Piece): TileName {
  const level = Math.floor(height / HEIGHT);
  return { level, n: Math.floor((n * 2 ** (height % HEIGHT)) / TILE) };
}

function hashPiece(tiles: ReadonlyMap<string, Uint8Array>, piece: Piece): Uint8Array {
  const { height, n } = piece;
  const tile = tiles.get(nameOf(tileOf(piece)));
  const width = 2 ** (height % HEIGHT);
  const first = (n * width) % TILE;
  if (!tile || tile.length < (first + width) * HASH)
    throw new Error(`The tree lacks a part of tile ${nameOf(tileOf(piece))}.`);
  return hashSlice(tile, first, width);
}

/** What was worked out of a tile is kept for as long as the tile is: whoever proves many entries of it hashes it once. */
const WORKED_OUT = new WeakMap<Uint8Array, Map<number, Uint8Array>>();

/** The root of `width` hashes of a tile that lie side by side; `width` is a power of two. */
function hashSlice(tile: Uint8Array, first: number, width: number): Uint8Array {
  if (width === 1) return tile.subarray(first * HASH, (first + 1) * HASH);
  const nodes = WORKED_OUT.get(tile) ?? new Map<number, Uint8Array>();
  WORKED_OUT.set(tile, nodes);
  const key = first * 2 * TILE + width;
  const node =
    nodes.get(key) ?? hashNode(hashSlice(tile, first, width / 2), hashSlice(tile, first + width / 2, width / 2));
  nodes.set(key, node);
  return node;
}

const PAIR = Buffer.alloc(1 + 2 * HASH);
PAIR[0] = NODE;

/** The root of a whole tile, for growing: level by level in one place, nothing kept. */
export function hashTile(tile: Uint8Array): Buffer {
  const nodes = Buffer.from(tile);
  for (let width = tile.length / HASH; width > 1; width /= 2)
    for (let at = 0; at < width / 2; at += 1) {
      PAIR.set(nodes.subarray(at * 2 * HASH, (at + 1) * 2 * HASH), 1);
      nodes.write(hash('sha256', PAIR, 'binary'), at * HASH, 'latin1');
    }
  return nodes.subarray(0, HASH);
}
