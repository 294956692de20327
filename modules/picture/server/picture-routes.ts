import '@fastify/multipart';
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { refuseEvidence } from '#modules/picture/model/add-picture.ts';
import { LARGEST_PICTURE, PICTURE_EDITORS } from '#modules/picture/model/picture.ts';
import { PICTURE_REFUSALS } from '#modules/picture/model/picture-refusals.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { paramsOf, type Route } from '#platform/server/http/route.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { SandboxFailed } from '#platform/server/sandbox/sandbox.ts';
import { type DrawnAnew, drawAnew } from './draw/draw-anew.ts';
import { keepPicture, openPicture } from './picture-files.ts';
import { type AskEvidence, viewsOfBytes } from './views-of-picture.ts';

const LEAST_WIDTH = 320;
const OfPicture = z.strictObject({ pictureId: AnyId, width: z.coerce.number().int().min(1).max(4000) });
type Kept = { path: CommandPath; keys: SubjectKeys; askEvidence: AskEvidence };

/** Sending and seeing pictures. A sent one becomes a picture of the house by the act that adds it. */
export function pictureRoutes({ path, keys }: Omit<Kept, 'askEvidence'>, askEvidence: AskEvidence): Route[] {
  return [
    {
      method: 'POST',
      url: '/api/pictures',
      action: 'send',
      resource: 'picture',
      tiers: ['P2'],
      slow: true,
      by: PICTURE_EDITORS,
      summary:
        'Send a picture (multipart, one part). It is drawn anew without what was written beside its pixels; the original is not kept.',
      run: (request, reply, token) => takePicture(request, reply, { path, keys, askEvidence, token }),
    },
    {
      method: 'GET',
      url: '/api/pictures/:pictureId/:width',
      action: 'see',
      resource: 'picture',
      tiers: ['P2'],
      summary: 'A picture in one of the widths in which it is kept.',
      params: OfPicture,
      run: (request, reply, token) => sendPicture(request, reply, { path, keys, askEvidence, token }),
    },
  ];
}

type Asked = Kept & { token: string };

async function takePicture(request: FastifyRequest, reply: FastifyReply, asked: Asked) {
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: LARGEST_PICTURE } }) : undefined;
  if (!part) return sendRefusal(reply, PICTURE_REFUSALS.notSent);
  const bytes = await part.toBuffer().catch(() => null);
  if (!bytes || part.file.truncated) return sendRefusal(reply, PICTURE_REFUSALS.tooLarge);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!(await countOne(asked))) return sendRefusal(reply, PICTURE_REFUSALS.tooMany);
  const drawn = await drawnFrom(bytes);
  if (!drawn) return sendRefusal(reply, PICTURE_REFUSALS.cannotBeDrawn);
  if (drawn.width < LEAST_WIDTH) return sendRefusal(reply, PICTURE_REFUSALS.tooSmall);
  const refusal = await keep(asked, sha256, drawn);
  const { width, height } = drawn;
  return refusal ? sendRefusal(reply, refusal) : { sha256, width, height };
}

/** A parser that fails on a file has seen enough of it: what it says is nobody's to read. */
async function drawnFrom(bytes: Buffer): Promise<DrawnAnew | null> {
  try {
    const [drawn, views] = await Promise.all([drawAnew('photograph', bytes), viewsOfBytes(bytes)]);
    return { ...drawn, views: views.toString('base64') };
  } catch (error) {
    if (error instanceof SandboxFailed) return null;
    throw error;
  }
}

async function countOne({ path, token }: Asked): Promise<boolean> {
  const ask = 'select app.take_upload() as taken';
  const [counted] = await inTransaction(path.pool, token, (tx) => tx.query<{ taken: boolean }>(ask));
  return counted?.taken ?? false;
}

/** What nobody took into the house within a day is let go of whenever something new comes. */
const SWEEP = `delete from app.picture_file f where f.organisation_id = app.my_organisation() and f.sent_at < now() - interval '1 day'
  and not exists (select from app.picture p where p.organisation_id = f.organisation_id and p.sha256 = f.sha256)`;

function keep({ path, keys, askEvidence, token }: Asked, sha256: string, drawn: DrawnAnew) {
  return inTransaction(path.pool, token, async (tx) => {
    const views = Buffer.from(drawn.views ?? '', 'base64');
    const found = refuseEvidence(await askEvidence(tx, { sha256, views }));
    if (found) return found;
    const [who] = await tx.query<{ organisationId: string | null; staffId: string | null }>(
      'select app.my_organisation() as "organisationId", app.my_staff() as "staffId"',
    );
    if (!who?.organisationId || !who.staffId) return PICTURE_REFUSALS.notForYou;
    tx.query(SWEEP);
    await keepPicture(tx, keys, { organisationId: who.organisationId, staffId: who.staffId, sha256 }, drawn);
    return null;
  });
}

async function sendPicture(request: FastifyRequest, reply: FastifyReply, { path, keys, token }: Asked) {
  const { pictureId, width } = paramsOf<z.infer<typeof OfPicture>>(request);
  const reading = { pool: path.pool, token, action: 'see', resource: 'picture', records: [pictureId], about: [] };
  const found = await readFor(reading, async (tx) => {
    const [row] = await tx.query<{ sha256: string }>(
      'select sha256 from app.picture where organisation_id = app.my_organisation() and id = $1',
      [pictureId],
    );
    const drawn = row ? await openPicture(tx, keys, row.sha256) : null;
    const part = drawn?.parts.find((one) => one.width === width && one.mediaType === 'image/webp');
    return part ? { told: pictureId, part } : null;
  });
  if (!found) return sendRefusal(reply, NOT_FOUND);
  return reply.type(found.part.mediaType).send(found.part.bytes);
}
