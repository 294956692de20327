import { Readable } from 'node:stream';
import '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { LARGEST_FILE } from '#modules/evidence/model/evidence.ts';
import { EVIDENCE_REFUSALS } from '#modules/evidence/model/evidence-refusals.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { paramsOf, type Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { FileAltered, FileTooLarge, keepFile, placeOf, readHashed, sizeOf, sweepUnfinished } from './file-store.ts';

type Kept = { pool: pg.Pool; files: string };
type Sender = { staff: string | null; may: boolean };

const SIGNED_OUT: Refusal = { code: 'session.signed-out', kind: 'signed-out' };
const MIME = /^[a-z]+\/[a-z0-9.+-]{1,80}$/;
const UNKNOWN_MIME = 'application/octet-stream';
const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'video/mp4': 'mp4',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
  'text/plain': 'txt',
};

/** Sending and fetching the files of evidence. A sent file becomes evidence only by the act that records it. */
export function evidenceFileRoutes(kept: Kept): Route[] {
  // A folder that cannot be swept must not stop the boot: whoever sends into it is told what is wrong.
  void sweepUnfinished(kept.files, new Date()).catch(() => {});
  return [
    {
      method: 'POST',
      url: '/api/evidence-files',
      action: 'send',
      resource: 'evidence-file',
      tiers: ['P3'],
      slow: true,
      summary:
        'Send a file (multipart, one part), hashed with SHA-256 while it arrives. Sending it again changes nothing.',
      run: (request, reply, token) => takeFile(request, reply, { kept, token }),
    },
    {
      method: 'GET',
      url: '/api/evidence-files/:evidenceId',
      action: 'open',
      resource: 'evidence-file',
      tiers: ['P3'],
      slow: true,
      summary: 'The file of a piece of evidence, hashed again on its way; an altered file breaks off.',
      params: z.strictObject({ evidenceId: AnyId }),
      run: (request, reply, token) => sendFile(request, reply, { kept, token }),
    },
  ];
}

type Asked = { kept: Kept; token: string };

async function takeFile(request: FastifyRequest, reply: FastifyReply, { kept, token }: Asked) {
  const refusal = await refuseSender(kept, token);
  if (refusal) return sendRefusal(reply, refusal);
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: LARGEST_FILE + 1 } }) : undefined;
  if (!part) return sendRefusal(reply, EVIDENCE_REFUSALS.fileNotSent);
  try {
    const { sha256, size } = await keepFile(kept.files, part.file, LARGEST_FILE);
    if (size === 0) return sendRefusal(reply, EVIDENCE_REFUSALS.fileEmpty);
    await noteSender(kept, token, { sha256, size });
    return { sha256, size, mime: MIME.test(part.mimetype) ? part.mimetype : UNKNOWN_MIME };
  } catch (error) {
    if (error instanceof FileTooLarge) return sendRefusal(reply, EVIDENCE_REFUSALS.fileTooLarge);
    if (error instanceof FileAltered) return failLoudly(request, reply, error.code);
    throw error;
  }
}

/** Before the first byte: who may not keep evidence must not be able to fill the disk either. */
async function refuseSender({ pool }: Kept, token: string): Promise<Refusal | null> {
  const [sender] = await inTransaction(pool, token, (tx) =>
    tx.query<Sender>(
      `select app.my_staff() as staff, 'evidence' = any (app.role_writes(app.my_organisation(), app.my_staff())) as may`,
    ),
  );
  if (!sender?.staff) return SIGNED_OUT;
  return sender.may ? null : EVIDENCE_REFUSALS.notForYou;
}

/** Only the sender can record the file as evidence; sending it twice is noted once. */
function noteSender({ pool }: Kept, token: string, { sha256, size }: { sha256: string; size: number }) {
  return inTransaction(pool, token, (tx) =>
    tx.query(
      `insert into app.evidence_file (organisation_id, sha256, sent_by, size)
       select app.my_organisation(), $1, app.my_staff(), $2 on conflict do nothing`,
      [sha256, size],
    ),
  );
}

type Row = { sha256: string | null; size: number | null; mime: string | null };

async function sendFile(request: FastifyRequest, reply: FastifyReply, { kept, token }: Asked) {
  const { evidenceId } = paramsOf<{ evidenceId: string }>(request);
  const reading = { pool: kept.pool, token, action: 'open', resource: 'evidence-file', records: [evidenceId] };
  const row = await readFor(reading, async (tx) => {
    const [found] = await tx.query<Row>(
      'select sha256, size, mime from app.evidence where organisation_id = (select app.my_organisation()) and id = $1',
      [evidenceId],
    );
    return found ?? null;
  });
  if (!row) return sendRefusal(reply, NOT_FOUND);
  if (row.sha256 === null) return sendRefusal(reply, EVIDENCE_REFUSALS.noFile);
  const size = await sizeOf(placeOf(kept.files, row.sha256));
  if (size === null) return failLoudly(request, reply, 'evidence.file-lost');
  if (size !== row.size) return failLoudly(request, reply, 'evidence.file-altered');
  const pieces = readHashed(kept.files, row.sha256);
  const first = await firstPiece(pieces);
  if (first === null) return failLoudly(request, reply, 'evidence.file-altered');
  const sending = Readable.from(follow(first, pieces));
  sending.on('error', (error) =>
    request.log.error({ code: 'code' in error ? error.code : error.name, evidenceId }, 'failed'),
  );
  return reply
    .type(UNKNOWN_MIME)
    .header('content-length', size)
    .header('content-disposition', `attachment; filename="evidence-${evidenceId}.${ENDINGS[row.mime ?? ''] ?? 'bin'}"`)
    .header('cache-control', 'no-store')
    .send(sending);
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

function failLoudly(request: FastifyRequest, reply: FastifyReply, code: string) {
  request.log.error({ code, route: request.routeOptions.url }, 'failed');
  return reply.code(500).send({ outcome: 'failed', failure: { code } });
}
