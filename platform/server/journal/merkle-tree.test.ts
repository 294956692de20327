import { describe, expect, test } from 'vitest';
import { isConsistent, rootOfInclusion } from '#kernel/merkle-proof.ts';
import { addLeaves } from './grow-tree.ts';
import {
  consistencyPath,
  hashLeaf,
  hashNode,
  inclusionPath,
  type LoadTiles,
  nameOf,
  rootAt,
  sha256,
  TILE,
} from './merkle-tree.ts';

/** The definitions of RFC 9162 §2.1, word for word and without a thought for speed: what ours is held against. */
function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array());
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  const k = splitOf(leaves.length);
  return hashNode(rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}
function pathOf(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return [];
  const k = splitOf(leaves.length);
  if (m < k) return [...pathOf(m, leaves.slice(0, k)), rootOf(leaves.slice(k))];
  return [...pathOf(m - k, leaves.slice(k)), rootOf(leaves.slice(0, k))];
}
function subproof(m: number, leaves: readonly Uint8Array[], known: boolean): Uint8Array[] {
  if (m === leaves.length) return known ? [] : [rootOf(leaves)];
  const k = splitOf(leaves.length);
  if (m <= k) return [...subproof(m, leaves.slice(0, k), known), rootOf(leaves.slice(k))];
  return [...subproof(m - k, leaves.slice(k), false), rootOf(leaves.slice(0, k))];
}
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** A tree that grows in memory as ours grows in tables, by steps of any length. */
function grow(leaves: readonly Uint8Array[], step: number): LoadTiles {
  const tiles = new Map<string, Uint8Array>();
  let edge: Parameters<typeof addLeaves>[0] = { size: 0, tiles: [] };
  for (let at = 0; at < leaves.length; at += step) {
    const grown = addLeaves(edge, Buffer.concat(leaves.slice(at, at + step)));
    for (const { name, hashes } of grown.changed) tiles.set(nameOf(name), hashes);
    edge = grown.edge;
  }
  return async () => tiles;
}

const LEAVES = Array.from({ length: 600 }, (_, index) => hashLeaf(`entry ${index}`));
const TREE = grow(LEAVES, 7);
const hex = (bytes: Uint8Array | null | undefined) => Buffer.from(bytes ?? []).toString('hex');

/** The eight leaves and roots that every implementation of Certificate Transparency is tried with. */
const KNOWN_LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const KNOWN_ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the tree of RFC 9162', () => {
  test('has the roots that others have', async () => {
    const leaves = KNOWN_LEAVES.map((leaf) => sha256(Buffer.from(`00${leaf}`, 'hex')));
    const tree = grow(leaves, 3);
    for (const [index, root] of KNOWN_ROOTS.entries()) expect(hex(await rootAt(tree, index + 1))).toBe(root);
    expect(hex(await rootAt(tree, 0))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('is the same however it grew', async () => {
    for (const step of [1, 2, 255, 256, 257, 600])
      expect(hex(await rootAt(grow(LEAVES, step), LEAVES.length))).toBe(hex(rootOf(LEAVES)));
  });

  test('has the roots of its definition, at every size to two tiles and beyond', async () => {
    for (let size = 1; size <= LEAVES.length; size += 1)
      if (size <= 260 || size % 17 === 0 || size > 505)
        expect(hex(await rootAt(TREE, size)), `${size}`).toBe(hex(rootOf(LEAVES.slice(0, size))));
  });
});

describe('a proof that an entry is in the tree', () => {
  test('is that of the definition and leads to the root: every entry of every size to 256', {
    timeout: 120_000,
  }, async () => {
    for (let size = 1; size <= TILE; size += 1) {
      const root = hex(await rootAt(TREE, size));
      for (let index = 0; index < size; index += 1) {
        const path = await inclusionPath(TREE, index, size);
        const leaf = LEAVES[index] as Uint8Array;
        if (hex(await rootOfInclusion(sha256, { leaf, index, size, path })) !== root)
          expect.fail(`${index} of ${size}`);
        if (size % 16 === 5) expect(path.map(hex)).toEqual(pathOf(index, LEAVES.slice(0, size)).map(hex));
      }
    }
  });

  test('of another entry, place, size or path leads elsewhere', async () => {
    for (const [index, size] of [
      [0, 1],
      [0, 2],
      [4, 7],
      [255, 256],
      [256, 257],
      [300, 600],
      [599, 600],
    ] as const) {
      const path = await inclusionPath(TREE, index, size);
      const right = { leaf: LEAVES[index] as Uint8Array, index, size, path };
      const root = hex(await rootAt(TREE, size));
      for (const wrong of mutationsOf(right)) expect(hex(await rootOfInclusion(sha256, wrong))).not.toBe(root);
    }
  });
});

function mutationsOf(right: Parameters<typeof rootOfInclusion>[1]) {
  const { index, size, path, leaf } = right;
  const flipped = path.map((_, at) => ({ ...right, path: path.map((hash, n) => (n === at ? flip(hash) : hash)) }));
  const shorter = path.map((_, at) => ({ ...right, path: path.toSpliced(at, 1) }));
  const swapped = path
    .slice(1)
    .map((hash, at) => ({ ...right, path: path.toSpliced(at, 2, hash, path[at] as Uint8Array) }));
  return [
    ...flipped,
    ...shorter,
    ...swapped,
    { ...right, leaf: flip(leaf) },
    { ...right, path: [...path, leaf] },
    ...(size > 1 ? [{ ...right, index: index === 0 ? 1 : index - 1 }] : []),
    { ...right, index: size },
    { ...right, index: -1 },
    { ...right, size: 0 },
  ];
}

function flip(hash: Uint8Array): Uint8Array {
  const other = Buffer.from(hash);
  other[7] = (other[7] ?? 0) ^ 0x10;
  return other;
}

describe('a proof that a tree only grew', () => {
  test('is that of the definition and holds: every pair of sizes to 256', { timeout: 120_000 }, async () => {
    const roots = await Promise.all(Array.from({ length: TILE + 1 }, (_, size) => rootAt(TREE, size)));
    for (let to = 1; to <= TILE; to += 1)
      for (let from = 1; from <= to; from += 1) {
        const path = await consistencyPath(TREE, from, to);
        const [first, second] = [
          { size: from, root: roots[from] as Uint8Array },
          { size: to, root: roots[to] as Uint8Array },
        ];
        if (!(await isConsistent(sha256, { first, second, path }))) expect.fail(`${from} → ${to}`);
        if (to % 32 === 7) expect(path.map(hex)).toEqual(subproof(from, LEAVES.slice(0, to), true).map(hex));
      }
  });

  test('cannot be had for a tree whose past is another', async () => {
    for (const [from, to] of [
      [1, 2],
      [3, 7],
      [6, 8],
      [128, 256],
      [200, 257],
      [256, 600],
      [511, 599],
    ] as const) {
      const rewritten = LEAVES.with(from - 1, hashLeaf('another'));
      const [first, second] = [
        { size: from, root: await rootAt(TREE, from) },
        { size: to, root: rootOf(rewritten.slice(0, to)) },
      ];
      for (const path of [await consistencyPath(TREE, from, to), await consistencyPath(grow(rewritten, 50), from, to)])
        expect(await isConsistent(sha256, { first, second, path }), `${from} → ${to}`).toBe(false);
    }
  });

  test('does not survive a changed, missing or added hash', async () => {
    for (const [from, to] of [
      [3, 7],
      [6, 8],
      [128, 256],
      [200, 257],
      [511, 599],
    ] as const) {
      const [first, second] = [
        { size: from, root: await rootAt(TREE, from) },
        { size: to, root: await rootAt(TREE, to) },
      ];
      const path = await consistencyPath(TREE, from, to);
      const wrong = [
        ...path.map((_, at) => path.map((hash, n) => (n === at ? flip(hash) : hash))),
        ...path.map((_, at) => path.toSpliced(at, 1)),
        [...path, first.root],
        [],
      ];
      for (const one of wrong) expect(await isConsistent(sha256, { first, second, path: one })).toBe(false);
      expect(await isConsistent(sha256, { first: second, second: first, path })).toBe(false);
    }
  });
});
