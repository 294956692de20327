import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';
import type { FeedWatch } from '#platform/server/feed/watch-feed.ts';
import { sendRefusal } from './answer-errors.ts';

const BEAT_MS = 15_000;

type Streaming = { pool: pg.Pool; watch: FeedWatch; token: string };

/** Server-sent hints: `poke` when there may be news, and a beat by which a dead line and an ended session are noticed. */
export async function openStream(request: FastifyRequest, reply: FastifyReply, streaming: Streaming): Promise<unknown> {
  const organisationId = await sessionOf(streaming);
  if (!organisationId) return sendRefusal(reply, { code: 'session.signed-out', kind: 'signed-out' });
  reply.hijack();
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const say = (event: string) => void reply.raw.write(`event: ${event}\ndata: {}\n\n`);
  const stop = streaming.watch.watch(organisationId, () => say('poke'));
  const beat = setInterval(() => {
    sessionOf(streaming).then(
      (still) => (still ? say('beat') : end('signed-out')),
      () => say('beat'),
    );
  }, BEAT_MS);
  const close = () => {
    clearInterval(beat);
    stop();
  };
  const end = (event: string) => {
    say(event);
    reply.raw.end();
  };
  request.raw.on('close', close);
  say('poke');
  return reply;
}

async function sessionOf({ pool, token }: Streaming): Promise<string | null> {
  const [row] = await inTransaction(pool, token, (tx) =>
    tx.query<{ org: string | null }>('select app.my_organisation() as org'),
  );
  return row?.org ?? null;
}
