import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { bodyOf, paramsOf } from '#platform/server/http/route.ts';
import { note } from '#platform/server/journal/note.ts';
import { failLoudly } from './fail-loudly.ts';
import { endingOf, UNKNOWN_KIND } from './file-kinds.ts';
import { FileAltered, readHashed } from './file-store.ts';
import { type Found, findFile, whole } from './find-file.ts';
import type { Asked } from './kept.ts';

/** The original leaves the house: by a deliberate act, with a reason in words, written down before the first byte. */
export async function sendOriginal(request: FastifyRequest, reply: FastifyReply, { kept, token }: Asked) {
  const { evidenceId } = paramsOf<{ evidenceId: string }>(request);
  const { reason } = bodyOf<{ reason: string }>(request);
  const found = await findAndNote({ kept, token }, evidenceId, reason);
  const file = await whole(request, reply, kept, found);
  if (!file) return reply;
  const pieces = readHashed(kept.files, file.lying, file.sha256);
  const first = await firstPiece(pieces);
  if (first === null) return failLoudly(request, reply, 'evidence.file-altered');
  const sending = Readable.from(follow(first, pieces));
  sending.on('error', () => request.log.error({ code: 'evidence.file-altered', evidenceId }, 'failed'));
  return reply
    .type(UNKNOWN_KIND)
    .header('content-length', file.size)
    .header('content-disposition', `attachment; filename="evidence-${evidenceId}.${endingOf(file.mime)}"`)
    .send(sending);
}

function findAndNote({ kept, token }: Asked, evidenceId: string, reason: string): Promise<Found | null> {
  return inTransaction(kept.pool, token, async (tx) => {
    const found = await findFile(tx, kept, evidenceId);
    const about = { action: 'take-out', resource: 'evidence-file', records: [evidenceId] };
    if (found) note(tx, { kind: 'export', ...about, payload: JSON.stringify({ reason, sha256: found.sha256 }) });
    else note(tx, { kind: 'refusal', ...about, outcome: 'refused', code: NOT_FOUND.code });
    return found;
  });
}

/** A small file is wholly hashed by now, and an altered one can still be answered in words; null is that. */
async function firstPiece(pieces: AsyncGenerator<Buffer>): Promise<Buffer | null> {
  try {
    return (await pieces.next()).value ?? null;
  } catch (error) {
    if (error instanceof FileAltered) return null;
    throw error;
  }
}

async function* follow(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}
