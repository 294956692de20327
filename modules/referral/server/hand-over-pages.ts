import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import {
  OutPacket,
  type OutPacketFacts,
  OutReferral,
  type OutReferralFacts,
} from '#modules/referral/model/out-referral.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { runCommand } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { bodyOf, paramsOf, queryOf, type Route } from '#platform/server/http/route.ts';
import { newId } from '#platform/server/random.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { asTry } from '#platform/server/sign-in/tries.ts';
import { commandOf } from './hand-over-commands.ts';
import { bindLink, type Entered, enter, type HandOverLanguage, leave, proofOf, seeLink } from './hand-over-door.ts';
import { codePage, elsewherePage, givenPage, overPage, PAGE_POLICY } from './hand-over-html.ts';
import { type Words, wordsIn } from './hand-over-words.ts';

export type HandOverHouse = { pool: pg.Pool; door: pg.Pool; path: CommandPath };

const COOKIE = 'handover';
const Token = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
const ById = z.strictObject({ id: AnyId });
const Language = z.object({ l: z.enum(['en', 'hi', 'mr', 'es']).optional().catch(undefined) });
const Code = z.object({ code: z.string().max(20).default('') });
const Answer = z.object({
  proof: z.string().max(100).default(''),
  what: z.enum(['accept', 'decline', 'begin', 'feedback', 'deleted']),
  words: z.string().max(4000).default(''),
  reason: z.string().max(40).default(''),
  goesOn: z.enum(['yes', 'no', 'not_known']).catch('not_known'),
});
const PAGE = { resource: 'hand-over', tiers: ['P0'], open: 'anyone', page: true, query: Language } as const;

/**
 * The pages of a partner without an account: no script, no picture, nobody else's server. A message app that fetches a
 * link to draw a preview uses nothing up and reads nothing: it has no code.
 */
export function handOverPages(house: HandOverHouse): Route[] {
  return [askCode(house), takeCode(house), showPacket(house), takeAnswer(house)];
}

function send(reply: FastifyReply, html: string, status = 200): FastifyReply {
  return reply.code(status).header('content-security-policy', PAGE_POLICY).type('text/html; charset=utf-8').send(html);
}

function asked(request: FastifyRequest, otherwise: HandOverLanguage): Words {
  return wordsIn(queryOf<z.infer<typeof Language>>(request).l ?? otherwise);
}

function askCode({ door }: HandOverHouse): Route {
  return {
    ...PAGE,
    method: 'GET',
    url: '/given/o/:token',
    action: 'ask-code',
    params: Token,
    summary: 'The page of a one-time link: asks for the code that was told by phone. Opens and uses up nothing.',
    async run(request, reply) {
      const { token } = paramsOf<z.infer<typeof Token>>(request);
      const link = await seeLink(door, token);
      const words = asked(request, link?.lang ?? 'en');
      if (!link) return send(reply, overPage(words), 404);
      if (link.bound) return send(reply, elsewherePage(words, link.id));
      return send(reply, codePage(words, link.organisation, false));
    },
  };
}

function takeCode({ door }: HandOverHouse): Route {
  return {
    ...PAGE,
    method: 'POST',
    url: '/given/o/:token',
    action: 'open',
    params: Token,
    body: Code,
    summary: 'Binds a one-time link to this browser, for the right code. Five wrong ones end the link.',
    async run(request, reply) {
      const { token } = paramsOf<z.infer<typeof Token>>(request);
      const code = bodyOf<z.infer<typeof Code>>(request).code.replaceAll(/\D/g, '');
      const bound = await asTry(door, [['network', request.ip]], () => bindLink(door, token, code));
      if (bound !== null && bound !== 'too-many') {
        const attributes = { path: `/given/${bound.id}`, httpOnly: true, secure: true, sameSite: 'strict' } as const;
        const { l } = queryOf<z.infer<typeof Language>>(request);
        return reply.setCookie(COOKIE, bound.bond, attributes).redirect(`/given/${bound.id}${l ? `?l=${l}` : ''}`, 303);
      }
      const link = await seeLink(door, token);
      const words = asked(request, link?.lang ?? 'en');
      if (!link) return send(reply, overPage(words), 404);
      return send(reply, codePage(words, link.organisation, true), 403);
    },
  };
}

function showPacket(house: HandOverHouse): Route {
  return {
    ...PAGE,
    method: 'GET',
    url: '/given/:id',
    action: 'open',
    params: ById,
    summary:
      'The packet of one referral, for the browser that holds its link, and what can be answered. Journalled each time.',
    run: (request, reply) => inside(house, request, reply, (entered) => draw(house, request, reply, entered, null)),
  };
}

function takeAnswer(house: HandOverHouse): Route {
  return {
    ...PAGE,
    method: 'POST',
    url: '/given/:id',
    action: 'answer',
    params: ById,
    body: Answer,
    summary: 'What a partner answers by a link: taken on, not taken on, begun, how it goes, deleted.',
    run: (request, reply) =>
      inside(house, request, reply, async (entered) => {
        const answer = bodyOf<z.infer<typeof Answer>>(request);
        if (answer.proof !== proofOf(bondOf(request)))
          return draw(house, request, reply, entered, 'request.from-elsewhere');
        const told = await runCommand(house.path, entered.session, {
          id: randomUUID(),
          ...commandOf(answer, entered.referralId, newId()),
          askedAt: house.path.now().toISOString(),
        });
        if (told.outcome === 'refused') return draw(house, request, reply, entered, told.refusal.code);
        const { l } = queryOf<z.infer<typeof Language>>(request);
        return reply.redirect(`/given/${idOf(request)}${l ? `?l=${l}` : ''}`, 303);
      }),
  };
}

function idOf(request: FastifyRequest): string {
  return paramsOf<z.infer<typeof ById>>(request).id;
}

function bondOf(request: FastifyRequest): string {
  return request.cookies[COOKIE] ?? '';
}

/** Does `work` as whoever holds the bound link, and ends that session whatever comes of it. */
async function inside(
  house: HandOverHouse,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (entered: Entered) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const bond = bondOf(request);
  const entered = bond === '' ? null : await enter(house.door, idOf(request), bond);
  if (!entered) return send(reply, overPage(asked(request, 'en')), 404);
  try {
    return await work(entered);
  } finally {
    await leave(house.pool, entered.session).catch(() => {}); // it ends by itself within the minute
  }
}

async function draw(
  { pool, path }: HandOverHouse,
  request: FastifyRequest,
  reply: FastifyReply,
  { session: token, referralId, lang, organisation }: Entered,
  refused: string | null,
): Promise<FastifyReply> {
  const words = asked(request, lang);
  const reading = { pool, token, action: 'open', resource: 'hand-over', records: [referralId] };
  const given = await readFor(reading, (tx) => readGiven(path, tx, referralId));
  if (!given) return send(reply, overPage(words), 404);
  const shown = { ...given, organisation, proof: proofOf(bondOf(request)), refused };
  return send(reply, givenPage(words, shown), refused ? 422 : 200);
}

/** What need-to-know lets the link see: the referral, and the packet as long as it is not called back. */
async function readGiven({ store }: CommandPath, tx: Transaction, id: string) {
  const [referral] = await store.find(tx, { kind: OutReferral as never, where: { id }, how: 'may' });
  if (!referral) return null;
  const found = referral as unknown as Stored<OutReferralFacts>;
  const [packet] = await store.find(tx, { kind: OutPacket as never, where: { id: found.packetId }, how: 'may' });
  return { referral: found, packet: (packet ?? null) as unknown as Stored<OutPacketFacts> | null };
}
