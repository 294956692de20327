import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';
import type { FeedWatch } from '#platform/server/feed/watch-feed.ts';
import { sendRefusal } from './answer-errors.ts';

const BEAT_MS = 15_000;

type Streaming = { pool: pg.Pool; watch: FeedWatch; token: string };

type Watched = { organisationId: string; staffId: string; sessionId: string };

/**
 * Server-sent hints: `poke` when there may be news, and a beat by which a dead line is noticed. The stream follows its
 * session by name, not by token, which changes when its person proves again who she is; when the session is ended, by
 * whomever and on whichever server, the stream says so and closes at once.
 */
export async function openStream(request: FastifyRequest, reply: FastifyReply, streaming: Streaming): Promise<unknown> {
  const session = await sessionOf(streaming);
  if (!session) return sendRefusal(reply, { code: 'session.signed-out', kind: 'signed-out' });
  reply.hijack();
  // Who left while we looked her up is not told of again: her stream would beat for ever, and keep a server from ending.
  if (request.raw.socket.destroyed) return reply;
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const say = (event: string) => void reply.raw.write(`event: ${event}\ndata: {}\n\n`);
  const look = (otherwise: () => void) => {
    isLive(streaming.pool, session).then((live) => (live ? otherwise() : end()), otherwise);
  };
  const end = () => {
    close();
    say('signed-out');
    reply.raw.end();
  };
  const stopNews = streaming.watch.watch(session.organisationId, () => say('poke'));
  const stopLooking = streaming.watch.watchSessions(session.staffId, () => look(() => {}));
  const beat = setInterval(() => look(() => say('beat')), BEAT_MS).unref();
  const close = () => {
    clearInterval(beat);
    stopNews();
    stopLooking();
  };
  reply.raw.on('close', close);
  say('poke');
  look(() => {}); // ended between the first look and the listening, nobody would have told us
  return reply;
}

async function sessionOf({ pool, token }: Streaming): Promise<Watched | null> {
  const [row] = await inTransaction(pool, token, (tx) =>
    tx.query<Watched>(
      'select s.organisation_id as "organisationId", s.staff_id as "staffId", s.id as "sessionId" from app.my_session() s where s.staff_id is not null',
    ),
  );
  return row ?? null;
}

async function isLive(pool: pg.Pool, { organisationId, sessionId }: Watched): Promise<boolean> {
  const [row] = await inTransaction(pool, null, (tx) =>
    tx.query<{ live: boolean }>('select app.is_session_live($1, $2) as live', [organisationId, sessionId]),
  );
  return row?.live === true;
}
