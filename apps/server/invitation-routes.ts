import { z } from 'zod';
import type { Refusal } from '#kernel/refusal.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, type Route } from '#platform/server/http/route.ts';
import { giveSession } from '#platform/server/http/session-cookie.ts';
import { comeInByLink, type Invitation, seeLink } from '#platform/server/sign-in/links.ts';
import { madePasskey, passkeyToMake } from '#platform/server/sign-in/make-passkey.ts';
import { NewPasskey } from '#platform/server/sign-in/passkey-shapes.ts';
import { hashToken } from '#platform/server/sign-in/sessions.ts';
import type { Door, House } from './house-kind.ts';
import { Device, isRefusal, NOT_ACCEPTED, whereReached } from './sign-in-routes.ts';

const NOT_VALID: Refusal = { code: 'invitation.not-valid', kind: 'not-found' };

const Link = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
export const PasskeyName = z.string().trim().min(1).max(60);
const SetUp = Link.extend({ challengeId: z.uuid(), response: NewPasskey, name: PasskeyName, device: Device });
const AT_THE_DOOR = { method: 'POST', resource: 'invitation', tiers: ['P0'], open: 'anyone' } as const;

/** What a one-time link opens: the set-up of a first passkey, by an invitation, a reset or a spent recovery code. */
export function invitationRoutes(house: House, door: Door): Route[] {
  return [seeRoute(house), optionsRoute(house, door), setUpRoute(house, door)];
}

/** The link's invitation, or the one answer for unknown, used, withdrawn and run out. */
async function open({ door: pool }: House, token: string): Promise<Invitation | Refusal> {
  const found = await seeLink(pool, token);
  if (!found) return NOT_VALID;
  if (found.isEarly) return { code: 'invitation.not-yet', kind: 'conflict', values: { from: found.validFrom } };
  return found;
}

function seeRoute(house: House): Route {
  return {
    ...AT_THE_DOOR,
    url: '/api/invitation/see',
    action: 'see',
    body: Link,
    summary: 'Whom a one-time link is for.',
    async run(request, reply) {
      const found = await open(house, bodyOf<z.infer<typeof Link>>(request).token);
      if ('kind' in found) return sendRefusal(reply, found);
      const { is, name, organisation, validFrom, expiresAt } = found;
      return { outcome: 'accepted', is, name, organisation, validFrom, expiresAt };
    },
  };
}

function optionsRoute(house: House, door: Door): Route {
  return {
    ...AT_THE_DOOR,
    url: '/api/invitation/passkey/options',
    action: 'set-up',
    body: Link,
    summary: 'What a browser needs to make the first passkey.',
    async run(request, reply) {
      const { token } = bodyOf<z.infer<typeof Link>>(request);
      const reached = whereReached(request, door);
      if (isRefusal(reached)) return sendRefusal(reply, reached);
      const found = await open(house, token);
      if ('kind' in found) return sendRefusal(reply, found);
      return passkeyToMake(house.door, { purpose: 'set-up', token: null, link: hashToken(token) }, reached, {
        ...found,
        has: [],
      });
    },
  };
}

function setUpRoute(house: House, door: Door): Route {
  return {
    ...AT_THE_DOOR,
    url: '/api/invitation/passkey',
    action: 'set-up',
    body: SetUp,
    summary: 'Set the first passkey and come in; the link is used up.',
    async run(request, reply) {
      const sent = bodyOf<z.infer<typeof SetUp>>(request);
      const reached = whereReached(request, door);
      if (isRefusal(reached)) return sendRefusal(reply, reached);
      const ask = { purpose: 'set-up', token: null, link: hashToken(sent.token) } as const;
      const passkey = await madePasskey(house.door, ask, reached, sent);
      if (!passkey) return sendRefusal(reply, NOT_ACCEPTED);
      const opened = await comeInByLink(house.door, sent.token, passkey, sent.device);
      if (!opened) return sendRefusal(reply, NOT_VALID);
      return giveSession(reply, opened.token).send({ outcome: 'accepted', assurance: opened.assurance });
    },
  };
}
