import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Refusal } from '#kernel/refusal.ts';
import { isSignedOut } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, type Route } from '#platform/server/http/route.ts';
import { giveSession, takeSession } from '#platform/server/http/session-cookie.ts';
import { comeInByPasskey, comeInByPassword } from '#platform/server/sign-in/come-in.ts';
import { UsedPasskey } from '#platform/server/sign-in/passkey-shapes.ts';
import { type Reached, reachedAt } from '#platform/server/sign-in/reached-at.ts';
import { spendRecoveryCode } from '#platform/server/sign-in/recovery-codes.ts';
import { signOut } from '#platform/server/sign-in/sessions.ts';
import { passkeyToUse, provenAtDoor } from '#platform/server/sign-in/use-passkey.ts';
import type { Door, House } from './house-kind.ts';

export const WRONG: Refusal = { code: 'session.wrong', kind: 'invalid' };
export const TOO_MANY: Refusal = { code: 'session.too-many-tries', kind: 'too-often' };
export const NOT_ACCEPTED: Refusal = { code: 'passkey.not-accepted', kind: 'invalid' };
const NO_ADDRESS: Refusal = { code: 'passkey.address-unknown', kind: 'rule' };

export const Nothing = z.strictObject({});
export const Device = z.string().max(200);
export const Used = z.strictObject({ challengeId: z.uuid(), response: UsedPasskey });
const UsedAtDoor = Used.extend({ device: Device });
const ByPassword = z.strictObject({
  name: z.string().min(1).max(120),
  password: z.string().min(1).max(500),
  code: z.string().max(20).optional(),
  device: Device,
});
const Recovery = z.strictObject({ name: z.string().min(1).max(120), code: z.string().min(1).max(80), device: Device });
const AT_THE_DOOR = { method: 'POST', resource: 'session', tiers: ['P0'], open: 'anyone' } as const;

/** Ways in: a passkey first; a password with a code, which shows nobody's file; the printed recovery code. */
export function signInRoutes(house: House, door: Door): Route[] {
  return [askPasskey(house, door), byPasskey(house, door), byPassword(house, door), byRecovery(house), out(house)];
}

/** Where this request reached us, if passkeys can live there. */
export function whereReached(request: FastifyRequest, door: Door): Reached | Refusal {
  return reachedAt(request, door.address ?? null) ?? NO_ADDRESS;
}
export function isRefusal(value: Reached | Refusal): value is Refusal {
  return 'kind' in value;
}

function askPasskey({ door: pool }: House, door: Door): Route {
  return {
    ...AT_THE_DOOR,
    url: '/api/sign-in/passkey/options',
    action: 'sign-in',
    body: Nothing,
    summary: 'A challenge for a passkey; names nobody.',
    async run(request, reply) {
      const reached = whereReached(request, door);
      if (isRefusal(reached)) return sendRefusal(reply, reached);
      return passkeyToUse(pool, { purpose: 'sign-in', token: null, link: null }, reached);
    },
  };
}

function byPasskey({ door: pool }: House, door: Door): Route {
  return {
    ...AT_THE_DOOR,
    url: '/api/sign-in/passkey',
    action: 'sign-in',
    body: UsedAtDoor,
    summary: 'Open a session with a passkey.',
    async run(request, reply, before) {
      const reached = whereReached(request, door);
      if (isRefusal(reached)) return sendRefusal(reply, reached);
      const sent = bodyOf<z.infer<typeof UsedAtDoor>>(request);
      const who = await provenAtDoor(pool, reached, sent);
      const opened = who && (await comeInByPasskey(pool, who, sent.device));
      if (!opened) return sendRefusal(reply, NOT_ACCEPTED);
      await leave(pool, before);
      return giveSession(reply, opened.token).send({ outcome: 'accepted', assurance: opened.assurance });
    },
  };
}

function byPassword({ door: pool, codes }: House, door: Door): Route {
  const at = { door: pool, codes, isDemonstration: door.demonstration !== null };
  return {
    ...AT_THE_DOOR,
    url: '/api/sign-in',
    action: 'sign-in',
    body: ByPassword,
    summary: 'Open a session with password and code. One sentence for every cause of refusal.',
    async run(request, reply, before) {
      const { device, ...proof } = bodyOf<z.infer<typeof ByPassword>>(request);
      const opened = await comeInByPassword(at, proof, device, request.ip);
      if (opened === 'too-many') return sendRefusal(reply, TOO_MANY);
      if (!opened) return sendRefusal(reply, WRONG);
      await leave(pool, before);
      return giveSession(reply, opened.token).send({ outcome: 'accepted', assurance: opened.assurance });
    },
  };
}

function byRecovery({ door: pool }: House): Route {
  return {
    ...AT_THE_DOOR,
    url: '/api/sign-in/recovery',
    action: 'recover',
    body: Recovery,
    summary:
      'Spend the printed recovery code for a link by which a new passkey is set. Every device of its owner is told.',
    async run(request, reply) {
      const { name, code } = bodyOf<z.infer<typeof Recovery>>(request);
      const token = await spendRecoveryCode(pool, name, code, request.ip);
      if (token === 'too-many') return sendRefusal(reply, TOO_MANY);
      return token ? { outcome: 'accepted', token } : sendRefusal(reply, WRONG);
    },
  };
}

function out({ pool }: House): Route {
  return {
    method: 'POST',
    url: '/api/sign-out',
    action: 'sign-out',
    resource: 'session',
    tiers: ['P1'],
    summary: 'End this session.',
    async run(_request, reply, token) {
      await signOut(pool, token);
      return takeSession(reply).send({ outcome: 'accepted' });
    },
  };
}

/** The session this browser had before ends: no cookie from before a sign-in opens anything after it. */
async function leave(pool: House['door'], before: string): Promise<void> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(before)) return;
  await signOut(pool, before).catch((error: unknown) => {
    if (!isSignedOut(error)) throw error; // that it is over already keeps nobody out
  });
}
