import { z } from 'zod';
import type { Refusal } from '#kernel/refusal.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, type Route } from '#platform/server/http/route.ts';
import { giveSession } from '#platform/server/http/session-cookie.ts';
import { noteProof, type ProvedAgain, proveByDemonstration } from '#platform/server/sign-in/prove-again.ts';
import { passkeyToUse, provenAgain } from '#platform/server/sign-in/use-passkey.ts';
import type { Door, House } from './house-kind.ts';
import { isRefusal, NOT_ACCEPTED, Nothing, TOO_MANY, Used, WRONG, whereReached } from './sign-in-routes.ts';

const SIGNED_OUT: Refusal = { code: 'session.signed-out', kind: 'signed-out' };
const Password = z.strictObject({ password: z.string().min(1).max(500) });
const ABOUT = { method: 'POST', action: 'step-up', resource: 'session', tiers: ['P1'] } as const;

/** Proving again who one is, before what is dangerous; and rising from a password's session to the full one. */
export function stepUpRoutes(house: House, door: Door): Route[] {
  return [optionsRoute(house, door), passkeyRoute(house, door), demonstrationRoute(house)];
}

function optionsRoute({ door: pool }: House, door: Door): Route {
  return {
    ...ABOUT,
    url: '/api/step-up/options',
    body: Nothing,
    summary: 'A challenge for one of my passkeys.',
    async run(request, reply, token) {
      const reached = whereReached(request, door);
      if (isRefusal(reached)) return sendRefusal(reply, reached);
      const asked = await passkeyToUse(pool, { purpose: 'step-up', token, link: null }, reached);
      return asked ?? sendRefusal(reply, SIGNED_OUT);
    },
  };
}

function passkeyRoute({ door: pool }: House, door: Door): Route {
  return {
    ...ABOUT,
    url: '/api/step-up',
    body: Used,
    summary: 'Prove again with a passkey who I am. The session’s token changes.',
    async run(request, reply, token) {
      const reached = whereReached(request, door);
      if (isRefusal(reached)) return sendRefusal(reply, reached);
      const isShe = await provenAgain(pool, token, reached, bodyOf<z.infer<typeof Used>>(request));
      const proved = isShe ? await noteProof(pool, token, true) : null;
      return proved ? giveSession(reply, proved.token).send(said(proved)) : sendRefusal(reply, NOT_ACCEPTED);
    },
  };
}

function demonstrationRoute({ door: pool }: House): Route {
  return {
    ...ABOUT,
    url: '/api/step-up/demonstration',
    body: Password,
    summary: 'The same in a demonstration, where a password has to do.',
    async run(request, reply, token) {
      const proved = await proveByDemonstration(pool, token, bodyOf<z.infer<typeof Password>>(request).password);
      if (proved === 'too-many') return sendRefusal(reply, TOO_MANY);
      return proved ? giveSession(reply, proved.token).send(said(proved)) : sendRefusal(reply, WRONG);
    },
  };
}

function said({ assurance, steppedUpUntil }: ProvedAgain) {
  return { outcome: 'accepted', assurance, steppedUpUntil };
}
