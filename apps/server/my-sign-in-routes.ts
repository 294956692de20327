import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { paramsOf, type Route } from '#platform/server/http/route.ts';
import { takeSession } from '#platform/server/http/session-cookie.ts';
import type { House } from './house-kind.ts';
import { Nothing } from './sign-in-routes.ts';

export const NOT_FOUND: Refusal = { code: 'record.not-found', kind: 'not-found' };
export const SIGNED_OUT: Refusal = { code: 'session.signed-out', kind: 'signed-out' };
export const MINE = { resource: 'my-sign-in', tiers: ['P1'] } as const;
const OneSession = z.strictObject({ id: z.uuid() });
export const OneOf = z.strictObject({ id: AnyId });

/** My keys, sessions and notices: what I see and end myself. */
export function mySignInRoutes(house: House): Route[] {
  return [seeRoute(house), pingRoute(house), endRoute(house), endOthersRoute(house), ...noticeRoutes(house)];
}

function seeRoute({ pool }: House): Route {
  return {
    ...MINE,
    method: 'GET',
    url: '/api/my-sign-in',
    action: 'see',
    summary: 'My passkeys, codes, sessions and notices.',
    async run(_request, reply, token) {
      const [row] = await inTransaction(pool, token, (tx) =>
        tx.query<{ mine: object | null }>('select app.my_sign_in() as mine'),
      );
      return row?.mine ?? sendRefusal(reply, SIGNED_OUT);
    },
  };
}

/** Every answered request keeps the session awake, but for the feed and the stream; this one is for someone who reads. */
function pingRoute({ pool }: House): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/ping',
    action: 'stay',
    body: Nothing,
    summary: 'I am still here: the session is not left alone.',
    async run(_request, _reply, token) {
      await inTransaction(pool, token, (tx) => tx.query('select app.touch_session()'));
      return { outcome: 'accepted' };
    },
  };
}

function endRoute({ door }: House): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-sign-in/sessions/:id/end',
    action: 'end',
    params: OneSession,
    body: Nothing,
    summary: 'End one of my sessions.',
    async run(request, reply, token) {
      const [row] = await inTransaction(door, token, (tx) =>
        tx.query<{ ended: boolean; own: boolean }>(
          'select (app.my_session()).id = $1::uuid as own, app.end_my_session($1) as ended',
          [paramsOf<{ id: string }>(request).id],
        ),
      );
      if (!row?.ended) return sendRefusal(reply, NOT_FOUND);
      return (row.own ? takeSession(reply) : reply).send({ outcome: 'accepted' });
    },
  };
}

function endOthersRoute({ door }: House): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-sign-in/sessions/end-others',
    action: 'end',
    body: Nothing,
    summary: 'End all my sessions but this one.',
    async run(_request, _reply, token) {
      const [row] = await inTransaction(door, token, (tx) =>
        tx.query<{ ended: number }>('select app.end_my_others() as ended'),
      );
      return { outcome: 'accepted', ended: row?.ended ?? 0 };
    },
  };
}

function noticeRoutes({ pool, door }: House): Route[] {
  const notice = (what: string, summary: string, on: House['pool'], sql: string): Route => ({
    ...MINE,
    method: 'POST',
    url: `/api/my-sign-in/notices/:id/${what}`,
    action: what,
    params: OneOf,
    body: Nothing,
    summary,
    async run(request, reply, token) {
      const id = paramsOf<{ id: string }>(request).id;
      const [row] = await inTransaction(on, token, (tx) => tx.query<{ done: boolean | null }>(sql, [id]));
      return row?.done ? { outcome: 'accepted' } : sendRefusal(reply, NOT_FOUND);
    },
  });
  return [
    notice('cancel', 'Say no to a reset that was asked for me.', door, 'select app.cancel_by_notice($1) as done'),
    notice('seen', 'Put a notice away on this device.', pool, 'select app.put_notice_away($1) as done'),
  ];
}
