import { join, resolve } from 'node:path';
import { z } from 'zod';
import { widthsOf } from '#modules/picture/model/picture.ts';
import { runSandboxed } from '#platform/server/sandbox/sandbox.ts';

const PROGRAM = join(import.meta.dirname, 'draw-at.ts');
const MODULES = join(resolve(import.meta.dirname, '../../../..'), 'node_modules');
const MOST_OUTPUT = 3 * 1_048_576;
const WIDTHS = widthsOf(Number.MAX_SAFE_INTEGER).join();

const MediaType = z.enum(['image/webp', 'image/jpeg']);
const Side = z.int().min(1).max(4000);
const Head = z.strictObject({
  width: Side,
  height: Side,
  likeness: z.string().regex(/^[0-9a-f]{16}$/),
  /** How it looks, by which it is compared with the evidence: kept sealed with it. None of our own lines. */
  views: z.base64().optional(),
  parts: z
    .array(z.strictObject({ width: Side, height: Side, mediaType: MediaType, length: z.int().positive() }))
    .min(2)
    .max(4),
});

export type PicturePart = { width: number; height: number; mediaType: z.infer<typeof MediaType>; bytes: Buffer };
export type DrawnAnew = {
  width: number;
  height: number;
  likeness: string;
  views?: string | undefined;
  parts: PicturePart[];
};

/**
 * A picture drawn anew in every size in which it is kept, by a process that holds nothing else and is thrown away.
 * @param act `photograph` for what somebody sent, `lines` for an SVG of our own and for nothing else
 */
export async function drawAnew(act: 'photograph' | 'lines', bytes: Buffer): Promise<DrawnAnew> {
  return readDrawn(await run([act, WIDTHS], bytes));
}

function run(args: readonly string[], bytes: Buffer): Promise<Buffer> {
  const input = (async function* () {
    yield bytes;
  })();
  return runSandboxed({ program: PROGRAM, reads: [MODULES], args, input, mostOutput: MOST_OUTPUT });
}

/** One line of JSON, then the files one after the other. Kept sealed as it is, and taken apart again by this. */
export function readDrawn(packed: Buffer): DrawnAnew {
  const end = packed.indexOf('\n');
  const { parts, ...head } = Head.parse(JSON.parse(packed.subarray(0, end).toString('utf8')));
  let at = end + 1;
  const taken = parts.map(({ length, ...part }) => {
    const bytes = packed.subarray(at, at + length);
    at += length;
    return { ...part, bytes };
  });
  if (at !== packed.length) throw new Error('A drawn picture is not as long as it says.');
  return { ...head, parts: taken };
}

export function packDrawn({ parts, ...head }: DrawnAnew): Buffer {
  const told = parts.map(({ bytes: { length }, ...part }) => ({ ...part, length }));
  return Buffer.concat([
    Buffer.from(`${JSON.stringify({ ...head, parts: told })}\n`),
    ...parts.map(({ bytes }) => bytes),
  ]);
}
