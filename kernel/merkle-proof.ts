/** SHA-256, of whichever platform: Node's answers at once, a browser's later. */
export type Hash = (data: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const NODE = 0x01;

export async function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Promise<Uint8Array> {
  return hash(join([NODE], left, right));
}

export type Inclusion = { leaf: Uint8Array; index: number; size: number; path: readonly Uint8Array[] };

/** RFC 9162 §2.1.3.2: the root that this leaf and path lead to; null where no tree has such a path. */
export async function rootOfInclusion(hash: Hash, { leaf, index, size, path }: Inclusion): Promise<Uint8Array | null> {
  if (!isIndex(index) || !isIndex(size) || index >= size) return null;
  let fn = index;
  let sn = size - 1;
  let root = leaf;
  for (const sibling of path) {
    if (sn === 0) return null;
    if (isOdd(fn) || fn === sn) {
      root = await nodeHash(hash, sibling, root);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else root = await nodeHash(hash, root, sibling);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 ? root : null;
}

export type Consistency = {
  first: { size: number; root: Uint8Array };
  second: { size: number; root: Uint8Array };
  path: readonly Uint8Array[];
};

/** RFC 9162 §2.1.4.2: whether the second tree holds everything of the first, in the same order, unchanged. */
export async function isConsistent(hash: Hash, { first, second, path }: Consistency): Promise<boolean> {
  if (!isIndex(first.size) || !isIndex(second.size) || first.size > second.size) return false;
  if (first.size === 0) return path.length === 0;
  if (first.size === second.size) return path.length === 0 && isSame(first.root, second.root);
  const [start, ...rest] = isPowerOfTwo(first.size) ? [first.root, ...path] : path;
  if (!start) return false;
  const roots = await followBoth(hash, { start, rest, first: first.size, second: second.size });
  return roots !== null && isSame(roots.first, first.root) && isSame(roots.second, second.root);
}

type Following = { start: Uint8Array; rest: readonly Uint8Array[]; first: number; second: number };

/** One walk gives both roots: where the old tree had a node on its right edge, the path serves the two of them. */
async function followBoth(hash: Hash, { start, rest, first, second }: Following) {
  let fn = first - 1;
  let sn = second - 1;
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
  let [fr, sr] = [start, start];
  for (const sibling of rest) {
    if (sn === 0) return null;
    if (isOdd(fn) || fn === sn) {
      [fr, sr] = [await nodeHash(hash, sibling, fr), await nodeHash(hash, sibling, sr)];
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else sr = await nodeHash(hash, sr, sibling);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 ? { first: fr, second: sr } : null;
}

export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function join(first: readonly number[], ...rest: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(first.length + rest.reduce((sum, { length }) => sum + length, 0));
  joined.set(first);
  let at = first.length;
  for (const part of rest) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Beyond 2³¹ leaves JavaScript's shifts would wrap; division does not. */
function half(n: number): number {
  return Math.floor(n / 2);
}
function isOdd(n: number): boolean {
  return n % 2 === 1;
}
function isIndex(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}
function isPowerOfTwo(n: number): boolean {
  let rest = n;
  while (rest > 1 && !isOdd(rest)) rest = half(rest);
  return rest === 1;
}
