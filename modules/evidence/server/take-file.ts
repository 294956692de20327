import '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '#kernel/refusal.ts';
import { LARGEST_FILE } from '#modules/evidence/model/evidence.ts';
import { EVIDENCE_REFUSALS } from '#modules/evidence/model/evidence-refusals.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { SandboxFailed } from '#platform/server/sandbox/sandbox.ts';
import { failLoudly } from './fail-loudly.ts';
import { unwrapKey, wrapKey } from './file-keys.ts';
import { copyOf, keptKind, UNKNOWN_KIND } from './file-kinds.ts';
import {
  drawStoredAs,
  FileAltered,
  FileTooLarge,
  type KeptFile,
  keepFile,
  readHashed,
  removeFile,
} from './file-store.ts';
import type { Asked, Kept } from './kept.ts';
import { lookAt, sealLook } from './looks/keep-look.ts';
import { lookAtKind } from './viewer/look.ts';

const SIGNED_OUT: Refusal = { code: 'session.signed-out', kind: 'signed-out' };
const HEAD = 65_536;

type Sender = { organisationId: string; staffId: string };

/** Takes one file in, sealed while it arrives; it lies there for its sender alone until it is recorded, for a day at most. */
export async function takeFile(request: FastifyRequest, reply: FastifyReply, { kept, token }: Asked) {
  const sender = await findSender(kept, token);
  if ('code' in sender) return sendRefusal(reply, sender);
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: LARGEST_FILE + 1 } }) : undefined;
  if (!part) return sendRefusal(reply, EVIDENCE_REFUSALS.fileNotSent);
  try {
    const taken = await takeIn({ kept, token }, sender, part.file);
    return 'code' in taken ? sendRefusal(reply, taken) : taken;
  } catch (error) {
    if (error instanceof FileTooLarge) return sendRefusal(reply, EVIDENCE_REFUSALS.fileTooLarge);
    if (error instanceof FileAltered) return failLoudly(request, reply, error.code);
    throw error;
  }
}

/** Before the first byte: who may not keep evidence must not be able to fill the disk either. */
async function findSender({ pool }: Kept, token: string): Promise<Sender | Refusal> {
  const [found] = await inTransaction(pool, token, (tx) =>
    tx.query<{ organisationId: string | null; staffId: string | null; may: boolean }>(
      `select app.my_organisation() as "organisationId", app.my_reader() as "staffId",
         'evidence' = any (app.role_writes(app.my_organisation(), app.my_staff())) as may`,
    ),
  );
  if (!found?.organisationId) return SIGNED_OUT;
  if (!found.staffId || !found.may) return EVIDENCE_REFUSALS.notForYou;
  const [counted] = await inTransaction(pool, token, (tx) =>
    tx.query<{ taken: boolean }>('select app.take_upload() as taken'),
  );
  if (!counted?.taken) return EVIDENCE_REFUSALS.sentTooMany;
  return { organisationId: found.organisationId, staffId: found.staffId };
}

async function takeIn({ kept, token }: Asked, sender: Sender, file: AsyncIterable<Buffer>) {
  const storedAs = drawStoredAs();
  const { organisationId, staffId: subject } = sender;
  const { key, wrapped } = await inTransaction(kept.pool, token, (tx) =>
    wrapKey(tx, kept.keys, { organisationId, subject, storedAs }),
  );
  const head: Buffer[] = [];
  const taken = await keepFile(kept.files, withHead(file, head), { organisationId, storedAs, key }, LARGEST_FILE);
  if (taken.size === 0) return EVIDENCE_REFUSALS.fileEmpty;
  const mime = keptKind(await kindOf(Buffer.concat(head).subarray(0, HEAD)));
  // A photograph is known again only if it was looked at before anybody shows what was made of it.
  const isPicture = copyOf(mime) === 'picture';
  const look = isPicture ? await lookAt(readHashed(kept.files, { organisationId, storedAs, key }, taken.sha256)) : null;
  const noted = mime !== null && (await noteSent({ kept, token }, sender, { ...taken, mime, wrapped, look }));
  if (!noted) await removeFile(kept.files, storedAs);
  return mime === null ? EVIDENCE_REFUSALS.fileKind : { sha256: taken.sha256, size: taken.size, mime };
}

async function* withHead(file: AsyncIterable<Buffer>, head: Buffer[]): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of file) {
    if (size < HEAD) head.push(chunk);
    size += chunk.length;
    yield chunk;
  }
}

/** A file on which even the looking fails is kept, for it may be evidence; it will never be shown, only given out whole. */
async function kindOf(head: Buffer): Promise<string> {
  try {
    return await lookAtKind(head);
  } catch (error) {
    if (error instanceof SandboxFailed) return UNKNOWN_KIND;
    throw error;
  }
}

type Sent = KeptFile & { mime: string; wrapped: string; look: Buffer | null };

/** False when the same file of this sender lies here already, whole; the one that came now is not needed. */
async function noteSent({ kept, token }: Asked, sender: Sender, sent: Sent) {
  const { organisationId, staffId } = sender;
  const { sha256, size, mime, storedAs, wrapped } = sent;
  const rows = await inTransaction(kept.pool, token, async (tx) => {
    const look = await sealLook(tx, kept.keys, { organisationId, subject: staffId, storedAs }, sent.look);
    return tx.count(
      `insert into app.evidence_file (organisation_id, sha256, sent_by, size, mime, stored_as, wrapped, look)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (organisation_id, sha256, sent_by) do nothing`,
      [organisationId, sha256, staffId, size, mime, storedAs, wrapped, look],
    );
  });
  if (rows === 0) await proveEarlier({ kept, token }, sender, sent.sha256);
  return rows === 1;
}

/** What was kept before is read whole: a file that was altered since is not quietly taken for the one that came now. */
async function proveEarlier({ kept, token }: Asked, { organisationId, staffId }: Sender, sha256: string) {
  const lying = await inTransaction(kept.pool, token, async (tx) => {
    const [earlier] = await tx.query<{ storedAs: string; wrapped: string }>(
      `select stored_as as "storedAs", wrapped from app.evidence_file
        where organisation_id = $1 and sha256 = $2 and sent_by = $3`,
      [organisationId, sha256, staffId],
    );
    if (!earlier) return null;
    const key = await unwrapKey(tx, kept.keys, { organisationId, subject: staffId, ...earlier });
    return { organisationId, storedAs: earlier.storedAs, key };
  });
  if (!lying) return;
  const pieces = readHashed(kept.files, lying, sha256);
  while (!(await pieces.next()).done);
}
