import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/**
 * A large file under one key of its own, in the STREAM form (Hoang, Reyhanitabar, Rogaway, Vizár 2015): pieces of 64 KiB,
 * each sealed with AES-256-GCM under a nonce of random prefix, number and whether it is the last. Pieces cannot be altered,
 * left out, exchanged, repeated or cut off without the file failing to open, and any part can be read without the rest.
 */
const ALGORITHM = 'aes-256-gcm';
const PIECE = 65_536;
const TAG = 16;
const PREFIX = 7;
const MARK = Buffer.from('SHARANF1');
const HEADER = MARK.length + PREFIX;
const MOST_PIECES = 2 ** 32;

/** What lies there is not what was put there, or not at this place. */
export class FileDoesNotOpen extends Error {
  constructor() {
    super('A sealed file does not open: altered, cut, moved, or of another key.');
  }
}

type Sealing = { key: KeyObject; place: string };

function nonceOf(prefix: Buffer, number: number, last: boolean): Buffer {
  const end = Buffer.alloc(5);
  end.writeUInt32BE(number);
  end.writeUInt8(last ? 1 : 0, 4);
  return Buffer.concat([prefix, end]);
}

function sealPiece({ key, place }: Sealing, nonce: Buffer, plain: Buffer): Buffer {
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function openPiece({ key, place }: Sealing, nonce: Buffer, sealed: Buffer): Buffer {
  if (sealed.length < TAG) throw new FileDoesNotOpen();
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG)), decipher.final()]);
  } catch {
    throw new FileDoesNotOpen();
  }
}

/** Seals what arrives, piece by piece, as it arrives. A key seals one file, ever. */
export async function* sealPieces(sealing: Sealing, arriving: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const prefix = randomBytes(PREFIX);
  yield Buffer.concat([MARK, prefix]);
  let waiting = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of arriving) {
    waiting = Buffer.concat([waiting, chunk]);
    // The last piece must be known as the last: one full piece is held back until more comes.
    for (; waiting.length > PIECE; waiting = waiting.subarray(PIECE)) {
      if (number >= MOST_PIECES - 1) throw new Error('A sealed file holds no more pieces.');
      yield sealPiece(sealing, nonceOf(prefix, number, false), waiting.subarray(0, PIECE));
      number += 1;
    }
  }
  yield sealPiece(sealing, nonceOf(prefix, number, true), waiting);
}

/** How many bytes were sealed, from how many lie there. */
export function plainSize(sealedSize: number): number {
  const body = sealedSize - HEADER;
  return body - TAG * Math.max(1, Math.ceil(body / (PIECE + TAG)));
}

/** The first and the last byte wanted; a range past the end, or turned round, is the caller's mistake. */
export type Part = { from: number; to: number };

/** Opens a file or a part of it: only pieces that are whole and in their place are given out. */
export async function* openPieces(file: FileHandle, sealing: Sealing, part?: Part): AsyncGenerator<Buffer> {
  const { size } = await file.stat();
  const header = await readAt(file, 0, HEADER);
  if (!header.subarray(0, MARK.length).equals(MARK)) throw new FileDoesNotOpen();
  const last = Math.max(0, Math.ceil((size - HEADER) / (PIECE + TAG)) - 1);
  const { from, to } = part ?? { from: 0, to: Math.max(0, plainSize(size) - 1) };
  for (let number = Math.floor(from / PIECE); number <= Math.min(last, Math.floor(to / PIECE)); number += 1) {
    const at = HEADER + number * (PIECE + TAG);
    const sealed = await readAt(file, at, Math.min(PIECE + TAG, size - at));
    const plain = openPiece(sealing, nonceOf(header.subarray(MARK.length), number, number === last), sealed);
    yield plain.subarray(Math.max(0, from - number * PIECE), to + 1 - number * PIECE);
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, length));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
  if (bytesRead !== length) throw new FileDoesNotOpen();
  return buffer;
}
