import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayInIndia } from '#kernel/calendar.ts';
import type { Role } from '#kernel/need-to-know.ts';
import { NOT_FOR_YOU, NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import type { KnownForPaper } from '#modules/document/model/known-for-paper.ts';
import { IDENTITY_FOR, OfPerson, PAPER_MAKERS, PaperRequest, papersFor } from '#modules/document/model/paper.ts';
import { factsOf } from '#modules/document/model/paper-facts.ts';
import { openIdentity } from '#modules/person/model/identity.ts';
import { type CommandPath, runCommand } from '#platform/server/commands/run-command.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, paramsOf, type Route } from '#platform/server/http/route.ts';
import { drawInThread } from '#platform/server/paper/draw-in-thread.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import type { DrawnPaper } from './draw-document.ts';
import { gather } from './gather.ts';
import { sayCode } from './paper-words.ts';

const PROGRAM = join(import.meta.dirname, 'draw-document.ts');

type Asker = { name: string; roles: Role[]; organisation: string };

/** Papers that others ask of us, filled with what is known. */
export function documentRoutes(path: CommandPath): Route[] {
  return [
    {
      method: 'POST',
      url: '/api/people/:id/papers',
      action: 'make',
      resource: 'paper',
      tiers: ['P2', 'P3'],
      by: PAPER_MAKERS,
      stepUp: true,
      slow: true,
      summary:
        'One paper about a person as a PDF: what is recorded stands in it, what is not is a line to write on. Journalled as an export.',
      params: OfPerson,
      body: PaperRequest,
      run: (request, reply, token) => sendPaper(request, reply, path, token),
    },
  ];
}

async function sendPaper(request: FastifyRequest, reply: FastifyReply, path: CommandPath, token: string) {
  const { id } = paramsOf<{ id: string }>(request);
  const asked = bodyOf<PaperRequest>(request);
  const identityRefused = await openFor(asked, id, path, token);
  if (identityRefused) return sendRefusal(reply, identityRefused);
  const found = await readForPaper(asked, id, path, token);
  if (found === null) return sendRefusal(reply, NOT_FOUND);
  const made = path.now();
  const making = { ...found.asker, colleague: found.asker.name, today: dayInIndia(made.toISOString()), ...asked };
  const facts = factsOf(found.known, making, sayCode(asked.language));
  const paper = await drawInThread<DrawnPaper>(PROGRAM, { request: asked, facts, made });
  return reply
    .type('application/pdf')
    .header('content-disposition', `attachment; filename="paper-${id}.pdf"`)
    .send(paper);
}

/** Her identity is opened by the same act as on her page, with its row in the journal, before anything is read. */
async function openFor(
  asked: PaperRequest,
  personId: string,
  path: CommandPath,
  token: string,
): Promise<Refusal | null> {
  const purpose = IDENTITY_FOR[asked.paper];
  if (!asked.withIdentity) return null;
  if (purpose === null) return NOT_FOR_YOU;
  const input = { personId, purpose, purposeWords: null };
  const command = { id: randomUUID(), name: openIdentity.name, input, askedAt: path.now().toISOString() };
  const answer = await runCommand(path, token, command);
  return answer.outcome === 'refused' ? answer.refusal : null;
}

type Found = { known: KnownForPaper; asker: Asker };

function readForPaper(asked: PaperRequest, id: string, path: CommandPath, token: string): Promise<Found | null> {
  const { paper, language, withIdentity } = asked;
  const reading = {
    ...{ pool: path.pool, token, action: 'make', resource: 'paper', records: [id], purpose: paper },
    export: JSON.stringify({ paper, language, withIdentity, to: asked.to }),
    opens: withIdentity ? ('identity' as const) : ('file' as const),
  };
  return readFor<Found>(reading, async (tx) => {
    const [row] = await tx.query<{ asker: Asker }>(
      `select app.asking(null)::jsonb || jsonb_build_object('organisation', (select name from app.tenant where id = app.my_organisation())) as asker`,
    );
    if (!row || !papersFor(row.asker.roles).includes(paper)) return null;
    const known = await gather(tx, path.store, id, asked);
    return known && { known, asker: row.asker };
  });
}
