import type { FastifyReply, FastifyRequest } from 'fastify';
import { EVIDENCE_REFUSALS } from '#modules/evidence/model/evidence-refusals.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { paramsOf } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { SandboxFailed } from '#platform/server/sandbox/sandbox.ts';
import { failLoudly } from './fail-loudly.ts';
import { copyOf } from './file-kinds.ts';
import { FileAltered, readHashed } from './file-store.ts';
import { findFile, whole } from './find-file.ts';
import type { Asked } from './kept.ts';
import { makeWorkingCopy } from './viewer/look.ts';

/** Larger originals are seen by taking them out: a worker holds the whole of one in memory. */
const MOST_SHOWN = 64 * 1_048_576;

/** What a colleague sees of a file by default. The original is untouched, and leaves only by a reason of its own. */
export async function sendWorkingCopy(request: FastifyRequest, reply: FastifyReply, { kept, token }: Asked) {
  const { evidenceId } = paramsOf<{ evidenceId: string }>(request);
  const reading = { pool: kept.pool, token, action: 'see', resource: 'evidence-file', records: [evidenceId] };
  const found = await readFor(reading, (tx) => findFile(tx, kept, evidenceId));
  const file = await whole(request, reply, kept, found);
  if (!file) return reply;
  const how = copyOf(file.mime);
  if (!how) return sendRefusal(reply, EVIDENCE_REFUSALS.noCopy);
  if (file.size > MOST_SHOWN) return sendRefusal(reply, EVIDENCE_REFUSALS.tooLargeToShow);
  try {
    const lines = [file.reader, inIndia(kept.now()), `evidence ${evidenceId}`];
    const copy = await makeWorkingCopy(how, readHashed(kept.files, file.lying, file.sha256), lines);
    return reply
      .type(how === 'picture' ? 'image/jpeg' : 'text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="copy-${evidenceId}.${how === 'picture' ? 'jpg' : 'txt'}"`)
      .send(copy);
  } catch (error) {
    if (error instanceof SandboxFailed) return sendRefusal(reply, EVIDENCE_REFUSALS.cannotBeShown);
    if (error instanceof FileAltered) return failLoudly(request, reply, 'evidence.file-altered');
    throw error;
  }
}

/** As the clock on a wall in India shows it, whatever the language: a mark is read by a court as well. */
export function inIndia(now: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Kolkata' });
  return `${parts.format(now).replace(',', '')} IST`;
}
