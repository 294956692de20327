import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Refusal } from '#kernel/refusal.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, paramsOf, type Route } from '#platform/server/http/route.ts';
import { giveSession } from '#platform/server/http/session-cookie.ts';
import { madePasskey, type PasskeyUser, passkeyToMake } from '#platform/server/sign-in/make-passkey.ts';
import { NewPasskey } from '#platform/server/sign-in/passkey-shapes.ts';
import { rise } from '#platform/server/sign-in/prove-again.ts';
import { newRecoveryCode } from '#platform/server/sign-in/recovery-codes.ts';
import type { Door, House } from './house-kind.ts';
import { PasskeyName } from './invitation-routes.ts';
import { MINE, NOT_FOUND, OneOf, SIGNED_OUT } from './my-sign-in-routes.ts';
import { isRefusal, NOT_ACCEPTED, Nothing, whereReached } from './sign-in-routes.ts';

const NEEDED: Refusal = { code: 'passkey.needed', kind: 'conflict' };
const TOO_MANY_KEYS: Refusal = { code: 'passkey.enough', kind: 'conflict' };
const Made = z.strictObject({ challengeId: z.uuid(), response: NewPasskey, name: PasskeyName });

/** My passkeys and my recovery code. */
export function myKeysRoutes(house: House, door: Door): Route[] {
  return [optionsRoute(house, door), addRoute(house, door), removeRoute(house), recoveryRoute(house)];
}

async function me({ door }: House, token: string): Promise<PasskeyUser | null> {
  const [[user], keys] = await inTransaction(door, token, (tx) =>
    Promise.all([
      tx.query<Omit<PasskeyUser, 'has'>>(
        `select organisation_id as "organisationId", staff_id as "staffId", sign_in_name as "signInName", name, app_name as "appName" from app.my_passkey_user()`,
      ),
      tx.query<{ credential_id: Buffer; transports: string[] }>(
        'select credential_id, transports from app.my_passkeys()',
      ),
    ]),
  );
  const has = keys.map((one) => ({ id: one.credential_id.toString('base64url'), transports: one.transports }));
  return user ? { ...user, has } : null;
}

function optionsRoute(house: House, door: Door): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-sign-in/passkeys/options',
    action: 'add-passkey',
    stepUp: 'once-set-up',
    body: Nothing,
    summary: 'What a browser needs to make one more passkey for me.',
    async run(request, reply, token) {
      const reached = whereReached(request, door);
      if (isRefusal(reached)) return sendRefusal(reply, reached);
      const user = await me(house, token);
      const ask = { purpose: 'add-passkey', token, link: null } as const;
      return (user && (await passkeyToMake(house.door, ask, reached, user))) ?? sendRefusal(reply, SIGNED_OUT);
    },
  };
}

function addRoute(house: House, door: Door): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-sign-in/passkeys',
    action: 'add-passkey',
    stepUp: 'once-set-up',
    body: Made,
    summary: 'Keep a passkey. It may make my set-up whole; then the session rises and its token changes.',
    async run(request, reply, token) {
      const reached = whereReached(request, door);
      if (isRefusal(reached)) return sendRefusal(reply, reached);
      const ask = { purpose: 'add-passkey', token, link: null } as const;
      const passkey = await madePasskey(house.door, ask, reached, bodyOf<z.infer<typeof Made>>(request));
      if (!passkey) return sendRefusal(reply, NOT_ACCEPTED);
      const [row] = await inTransaction(house.door, token, (tx) =>
        tx.query<{ id: string | null }>('select app.add_my_passkey($1) as id', [passkey]),
      );
      if (!row?.id) return sendRefusal(reply, TOO_MANY_KEYS);
      return risen(house, reply, token, { id: row.id });
    },
  };
}

function removeRoute({ door: pool }: House): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-sign-in/passkeys/:id/remove',
    action: 'remove-passkey',
    stepUp: true,
    params: OneOf,
    body: Nothing,
    summary: 'Remove a passkey, as long as the set-up stays whole without it.',
    async run(request, reply, token) {
      const removed = await removePasskey(pool, token, paramsOf<{ id: string }>(request).id);
      if (removed === 'needed') return sendRefusal(reply, NEEDED);
      return removed ? { outcome: 'accepted' } : sendRefusal(reply, NOT_FOUND);
    },
  };
}

class StillNeeded extends Error {}

/** Removed and looked at in one transaction, which is undone when too few would remain. */
async function removePasskey(pool: House['door'], token: string, id: string): Promise<boolean | 'needed'> {
  try {
    return await inTransaction(pool, token, async (tx) => {
      const [row] = await tx.query<{ whole: boolean | null }>('select app.remove_my_passkey($1) as whole', [id]);
      if (row?.whole === false) throw new StillNeeded();
      return row?.whole === true;
    });
  } catch (error) {
    if (error instanceof StillNeeded) return 'needed';
    throw error;
  }
}

function recoveryRoute(house: House): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-sign-in/recovery-code',
    action: 'renew-recovery-code',
    stepUp: 'once-set-up',
    body: Nothing,
    summary: 'A new recovery code, shown this once; the former is worth nothing from now on.',
    async run(_request, reply, token) {
      return risen(house, reply, token, { code: await newRecoveryCode(house.door, token) });
    },
  };
}

/** Answers, and gives the new token where this made the set-up whole. */
async function risen({ door, pool }: House, reply: FastifyReply, token: string, answer: object): Promise<unknown> {
  const up = await rise(door, token);
  if (up) return giveSession(reply, up.token).send({ outcome: 'accepted', ...answer, assurance: up.assurance });
  const [row] = await inTransaction(pool, token, (tx) =>
    tx.query<{ assurance: string }>(`select app.my_door()->>'assurance' as assurance`),
  );
  return { outcome: 'accepted', ...answer, assurance: row?.assurance };
}
