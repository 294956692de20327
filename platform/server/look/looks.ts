import { LightSums, type Part } from './light-sums.ts';

export const GREY_SIDE = 256;
/** One look: 64 signs of light against its neighbour, 64 of its waves. */
const WORDS = 4;
const BYTES = WORDS * 4;

/** Where a crop may begin and end along one side: nothing cut, or up to a fifth of one side or both. */
const CUTS = [
  [0, 1],
  [0.1, 1],
  [0, 0.9],
  [0.05, 0.95],
  [0.2, 1],
  [0, 0.8],
  [0.1, 0.9],
] as const;
const PARTS: readonly Part[] = CUTS.flatMap(([top, bottom]) =>
  CUTS.map(([left, right]) => ({ left, top, right, bottom })),
);
const WHOLE: Part = { left: 0, top: 0, right: 1, bottom: 1 };

/** Below this a part is one colour: its signs would be noise, and noise is near to much. */
const LEAST_CONTRAST = 5;
/** So many signs may differ: of the 64 of light, of the 64 of waves, of both together. */
const MOST_APART = { light: 14, waves: 16, both: 24 } as const;

export const LOOKS_BYTES = PARTS.length * BYTES;

/** How a picture that is kept as evidence looks: the whole, and every part that could be cut out of it. */
export function looksOf(grey: Uint8Array): Buffer {
  const light = new LightSums(grey, GREY_SIDE);
  return bufferOf(PARTS.map((part) => lookOf(light, part)));
}

/** How a picture looks that somebody wants to show: the whole, turned and mirrored in every way, and its parts. */
export function viewsOf(grey: Uint8Array): Buffer {
  const light = new LightSums(grey, GREY_SIDE);
  const turned = TURNS.map((turn) => lookOf(light, WHOLE, turn));
  return bufferOf([...turned, ...PARTS.slice(1).map((part) => lookOf(light, part))]);
}

/** Whether one was made of the other: the picture is it, or a part of it, or it is a part of the picture. */
export function isNear(views: Buffer, looks: Buffer): boolean {
  const [shown, kept] = [wordsOf(views), wordsOf(looks)];
  for (let view = 0; view < shown.length; view += WORDS) {
    const parts = view < TURNS.length * WORDS ? kept.length : WORDS;
    for (let look = 0; look < parts; look += WORDS) if (areNear(shown, view, kept, look)) return true;
  }
  return false;
}

function areNear(a: Uint32Array, at: number, b: Uint32Array, to: number): boolean {
  const light = apart(a, at, b, to);
  if (light > MOST_APART.light || isPlain(a, at) || isPlain(b, to)) return false;
  const waves = apart(a, at + 2, b, to + 2);
  return waves <= MOST_APART.waves && light + waves <= MOST_APART.both;
}

const isPlain = (words: Uint32Array, at: number) =>
  words[at] === 0 && words[at + 1] === 0 && words[at + 2] === 0 && words[at + 3] === 0;

const apart = (a: Uint32Array, at: number, b: Uint32Array, to: number) =>
  countBits((a[at] ?? 0) ^ (b[to] ?? 0)) + countBits((a[at + 1] ?? 0) ^ (b[to + 1] ?? 0));

function countBits(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Four words; all of them nought for a part of one colour. */
function lookOf(light: LightSums, part: Part, turn = AS_IT_IS): number[] {
  const steps = mosaicOf(light, part, turn, 9, 8);
  if (contrastOf(steps) < LEAST_CONTRAST) return [0, 0, 0, 0];
  const rising = Array.from({ length: 64 }, (_, n) => {
    const at = Math.floor(n / 8) * 9 + (n % 8);
    return (steps[at] ?? 0) < (steps[at + 1] ?? 0);
  });
  return [...wordsOfSigns(rising), ...wordsOfSigns(wavesOf(mosaicOf(light, part, turn, 32, 32)))];
}

function contrastOf(cells: Float64Array): number {
  const mean = cells.reduce((sum, one) => sum + one, 0) / cells.length;
  return Math.sqrt(cells.reduce((sum, one) => sum + (one - mean) ** 2, 0) / cells.length);
}

const COSINES = Float64Array.from({ length: 8 * 32 }, (_, n) =>
  Math.cos((Math.PI / 32) * ((n % 32) + 0.5) * (Math.floor(n / 32) + 1)),
);

/** Which of its 64 longest waves are stronger than the middle one (the cosine transform of a photograph's fingerprint). */
function wavesOf(cells: Float64Array): boolean[] {
  const across = new Float64Array(32 * 8);
  for (let y = 0; y < 32; y += 1) for (let u = 0; u < 8; u += 1) across[y * 8 + u] = alongRow(cells, y, u);
  const waves = new Float64Array(64);
  for (let v = 0; v < 8; v += 1)
    for (let u = 0; u < 8; u += 1)
      for (let y = 0; y < 32; y += 1)
        waves[v * 8 + u] = (waves[v * 8 + u] ?? 0) + (across[y * 8 + u] ?? 0) * (COSINES[v * 32 + y] ?? 0);
  const middle = waves.toSorted()[32] ?? 0;
  return Array.from(waves, (wave) => wave > middle);
}

function alongRow(cells: Float64Array, y: number, u: number): number {
  let sum = 0;
  for (let x = 0; x < 32; x += 1) sum += (cells[y * 32 + x] ?? 0) * (COSINES[u * 32 + x] ?? 0);
  return sum;
}

function wordsOfSigns(signs: readonly boolean[]): number[] {
  const word = (from: number) =>
    signs.slice(from, from + 32).reduce((sum, sign) => ((sum << 1) | Number(sign)) >>> 0, 0);
  return [word(0), word(32)];
}

/** A look at the picture as it is mirrored or turned: the same parts, read in another order. */
type Turn = { swap: boolean; flipX: boolean; flipY: boolean };
const EITHER = [false, true] as const;
const TURNS: readonly Turn[] = EITHER.flatMap((swap) =>
  EITHER.flatMap((flipX) => EITHER.map((flipY) => ({ swap, flipX, flipY }))),
);
const AS_IT_IS: Turn = { swap: false, flipX: false, flipY: false };

function mosaicOf(light: LightSums, part: Part, { swap, flipX, flipY }: Turn, columns: number, rows: number) {
  const [wide, high] = swap ? [rows, columns] : [columns, rows];
  const cells = light.mosaic(part, wide, high);
  return Float64Array.from({ length: columns * rows }, (_, n) => {
    const [x, y] = [n % columns, Math.floor(n / columns)];
    const [across, down] = swap ? [y, x] : [x, y];
    return cells[(flipY ? high - 1 - down : down) * wide + (flipX ? wide - 1 - across : across)] ?? 0;
  });
}

function bufferOf(looks: readonly number[][]): Buffer {
  const bytes = Buffer.alloc(looks.length * BYTES);
  for (const [at, word] of looks.flat().entries()) bytes.writeUInt32LE(word, at * 4);
  return bytes;
}

function wordsOf(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: bytes.length / 4 }, (_, n) => bytes.readUInt32LE(n * 4));
}
