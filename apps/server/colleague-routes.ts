import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Refusal } from '#kernel/refusal.ts';
import { STAFF_REFUSALS } from '#modules/staff/model/staff-refusals.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, paramsOf, type Route } from '#platform/server/http/route.ts';
import { drawLink, handOver } from '#platform/server/sign-in/links.ts';
import type { Door, House } from './house-kind.ts';
import { NOT_FOUND, OneOf } from './my-sign-in-routes.ts';
import { isRefusal, Nothing, whereReached } from './sign-in-routes.ts';

const SET_UP_ALREADY: Refusal = { code: 'invitation.set-up-already', kind: 'conflict' };
const NOT_YOURSELF: Refusal = { code: 'staff.not-yourself', kind: 'conflict' };
const ALREADY_ASKED: Refusal = { code: 'reset.already-asked', kind: 'conflict' };
const SAME_PERSON: Refusal = { code: 'act.same-person', kind: 'forbidden' };
const How = z.strictObject({ how: z.enum(['two-administrators', 'in-person']) });
const APPOINTS = { method: 'POST', resource: 'staff-sign-in', tiers: ['P1'], params: OneOf } as const;

/** How an administrator or a director lets a colleague in, shuts the door on one, and lets one in anew who lost every key. */
export function colleagueRoutes(house: House, door: Door): Route[] {
  return [
    seeRoute(house),
    inviteRoute(house, door),
    ...suspendRoutes(house),
    endRoute(house),
    askResetRoute(house, door),
    openResetsRoute(house),
    confirmRoute(house, door),
    cancelRoute(house),
  ];
}

/** One value from one function of the door, for the session of this token. */
async function value<T>(
  pool: House['door'],
  token: string,
  call: string,
  values: readonly unknown[],
): Promise<T | null> {
  const [row] = await inTransaction(pool, token, (tx) => tx.query<{ it: T | null }>(`select ${call} as it`, values));
  return row?.it ?? null;
}
const idOf = (request: FastifyRequest) => paramsOf<{ id: string }>(request).id;

function seeRoute({ pool }: House): Route {
  return {
    ...APPOINTS,
    method: 'GET',
    url: '/api/colleagues/:id/sign-in',
    action: 'see',
    summary: 'Whether a colleague is set up, invited, suspended or being let in anew.',
    run: async (request, reply, token) =>
      (await value<object>(pool, token, 'app.sign_in_of($1)', [idOf(request)])) ?? sendRefusal(reply, NOT_FOUND),
  };
}

function inviteRoute({ door: pool }: House, door: Door): Route {
  return {
    ...APPOINTS,
    url: '/api/colleagues/:id/invitation',
    action: 'invite',
    stepUp: true,
    body: Nothing,
    summary: 'A one-time link for a new colleague, good for 72 hours; an earlier one is withdrawn.',
    async run(request, reply, token) {
      const reached = whereReached(request, door);
      if (isRefusal(reached)) return sendRefusal(reply, reached);
      const link = drawLink();
      const until = await value<string>(pool, token, 'app.invite($1, $2)', [idOf(request), link.hash]);
      if (until === null || until === 'none') return sendRefusal(reply, NOT_FOUND);
      if (until === 'set-up-already') return sendRefusal(reply, SET_UP_ALREADY);
      return { outcome: 'accepted', ...handOver(link.token, reached.origin), expiresAt: until };
    },
  };
}

function suspendRoutes({ pool, door }: House): Route[] {
  const route = (what: 'suspend' | 'restore', summary: string): Route => ({
    ...APPOINTS,
    url: `/api/colleagues/:id/${what}`,
    action: what,
    stepUp: true,
    body: Nothing,
    summary,
    async run(request, reply, token) {
      if (await isMe(pool, token, idOf(request))) return sendRefusal(reply, NOT_YOURSELF);
      const how = what === 'suspend' && (await value<string>(pool, token, 'app.how_to_shut($1)', [idOf(request)]));
      if (how === 'two') return sendRefusal(reply, STAFF_REFUSALS.suspensionTakesTwo);
      if (how === 'not-again') return sendRefusal(reply, STAFF_REFUSALS.shutOutAgain);
      const done = await value<boolean>(door, token, 'app.suspend($1, $2)', [idOf(request), what === 'suspend']);
      return done ? { outcome: 'accepted' } : sendRefusal(reply, NOT_FOUND);
    },
  });
  return [
    route('suspend', 'Shut the door on a colleague at once: every session ends, every stream closes.'),
    route('restore', 'Let a suspended colleague sign in again.'),
  ];
}

async function isMe(pool: House['pool'], token: string, staffId: string): Promise<boolean> {
  return (await value<string>(pool, token, 'app.my_staff()', [])) === staffId;
}

function endRoute({ door }: House): Route {
  return {
    ...APPOINTS,
    url: '/api/colleagues/:id/sessions/end',
    action: 'end-sessions',
    stepUp: true,
    body: Nothing,
    summary: 'End every session of a colleague, as after a lost phone.',
    async run(request, reply, token) {
      const ended = await value<number>(door, token, 'app.end_sessions_of_colleague($1)', [idOf(request)]);
      return ended === null ? sendRefusal(reply, NOT_FOUND) : { outcome: 'accepted', ended };
    },
  };
}

type Reset = { id: string; already?: true; same?: true };

function askResetRoute({ pool, door: at }: House, door: Door): Route {
  return {
    ...APPOINTS,
    url: '/api/colleagues/:id/reset',
    action: 'ask-reset',
    stepUp: true,
    body: How,
    summary:
      'Ask that a colleague who lost every key be let in anew. Takes effect after a day; each of her devices says so.',
    async run(request, reply, token) {
      const reached = whereReached(request, door);
      if (isRefusal(reached)) return sendRefusal(reply, reached);
      if (await isMe(pool, token, idOf(request))) return sendRefusal(reply, NOT_YOURSELF);
      const { how } = bodyOf<z.infer<typeof How>>(request);
      const link = how === 'in-person' ? drawLink() : null;
      const values = [idOf(request), how, link?.hash ?? null];
      const reset = await value<Reset>(at, token, 'app.ask_reset($1, $2, $3)', values);
      if (!reset) return sendRefusal(reply, NOT_FOUND);
      if (reset.already) return sendRefusal(reply, ALREADY_ASKED);
      return { outcome: 'accepted', reset, ...(link && handOver(link.token, reached.origin)) };
    },
  };
}

function openResetsRoute({ pool }: House): Route {
  return {
    method: 'GET',
    url: '/api/resets',
    action: 'list',
    resource: 'staff-sign-in',
    tiers: ['P1'],
    summary: 'Resets that wait for a second person or for their day to pass.',
    run: async (_request, _reply, token) => ({
      resets: (await value<object[]>(pool, token, 'app.open_resets()', [])) ?? [],
    }),
  };
}

function confirmRoute({ door: pool }: House, door: Door): Route {
  return {
    ...APPOINTS,
    url: '/api/resets/:id/confirm',
    action: 'confirm-reset',
    stepUp: true,
    body: Nothing,
    summary: 'Confirm, as a second person, that a colleague be let in anew.',
    async run(request, reply, token) {
      const reached = whereReached(request, door);
      if (isRefusal(reached)) return sendRefusal(reply, reached);
      const link = drawLink();
      const reset = await value<Reset>(pool, token, 'app.confirm_reset($1, $2)', [idOf(request), link.hash]);
      if (!reset) return sendRefusal(reply, NOT_FOUND);
      if (reset.same) return sendRefusal(reply, SAME_PERSON);
      return { outcome: 'accepted', reset, ...handOver(link.token, reached.origin) };
    },
  };
}

function cancelRoute({ door }: House): Route {
  return {
    ...APPOINTS,
    url: '/api/resets/:id/cancel',
    action: 'cancel-reset',
    body: Nothing,
    summary: 'Call a reset off.',
    async run(request, reply, token) {
      const done = await value<boolean>(door, token, 'app.cancel_reset($1)', [idOf(request)]);
      return done ? { outcome: 'accepted' } : sendRefusal(reply, NOT_FOUND);
    },
  };
}
