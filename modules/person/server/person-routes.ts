import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { dayInIndia, startOfDayInIndia } from '#kernel/calendar.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { openIdentity } from '#modules/person/model/identity.ts';
import { type CommandPath, runCommand } from '#platform/server/commands/run-command.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, paramsOf, type Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { findKnown } from './find-known.query.ts';
import { countLooks, readIdentity } from './identity.query.ts';
import { readErasure, readSeen } from './letting-go.query.ts';

const Purpose = z.strictObject({
  purpose: z.string().max(40),
  purposeWords: z.string().max(300).nullable().default(null),
});
const ById = z.strictObject({ id: AnyId });

/** What is read of a person beyond the local store: the full identity for a purpose, and how often it was opened. */
export function personRoutes(path: CommandPath): Route[] {
  return [openIdentityRoute(path), looksRoute(path), knownRoute(path), erasureRoute(path), seenRoute(path)];
}

function openIdentityRoute(path: CommandPath): Route {
  return {
    method: 'POST',
    url: '/api/people/:id/identity',
    action: 'open',
    resource: 'person-identity',
    tiers: ['P3'],
    summary: 'Open one person’s full identity for a stated purpose. The journal has its row before anything is read.',
    params: ById,
    body: Purpose,
    async run(request, reply, token) {
      const { id } = paramsOf<z.infer<typeof ById>>(request);
      const input = { personId: id, ...bodyOf<z.infer<typeof Purpose>>(request) };
      const asked = { id: randomUUID(), name: openIdentity.name, input, askedAt: path.now().toISOString() };
      const answer = await runCommand(path, token, asked);
      if (answer.outcome === 'refused') return sendRefusal(reply, answer.refusal);
      const reading = {
        pool: path.pool,
        token,
        action: 'open',
        resource: 'person-identity',
        records: [id],
        purpose: input.purpose,
        opens: 'identity',
      } as const;
      return { identity: await readFor(reading, (tx) => readIdentity(tx, path.store, id)) };
    },
  };
}

function looksRoute(path: CommandPath): Route {
  return {
    method: 'GET',
    url: '/api/people/:id/looks',
    action: 'see',
    resource: 'person-identity',
    tiers: ['P2'],
    summary: 'How many colleagues opened this person’s identity this month, and how often. Never who.',
    params: ById,
    async run(request, reply, token) {
      const { id } = paramsOf<z.infer<typeof ById>>(request);
      const since = startOfDayInIndia(`${dayInIndia(path.now().toISOString()).slice(0, 7)}-01`);
      const reading = { pool: path.pool, token, action: 'see', resource: 'person-identity', records: [id] };
      const looks = await readFor(reading, (tx) => countLooks(tx, id, new Date(since).toISOString()));
      return looks ?? sendRefusal(reply, NOT_FOUND);
    },
  };
}

const Known = z.strictObject({
  field: z.enum(['phone', 'document', 'name']),
  value: z.string().trim().min(3).max(200),
});

function knownRoute({ pool, store }: CommandPath): Route {
  return {
    method: 'POST',
    url: '/api/people/known',
    action: 'look-up',
    resource: 'person',
    tiers: ['P2', 'P3'],
    summary: 'Who has exactly this phone, document number or whole name, of those the asker may see.',
    body: Known,
    async run(request, reply, token) {
      const asked = bodyOf<z.infer<typeof Known>>(request);
      const reading = { pool, token, action: 'look-up', resource: 'person', purpose: asked.field };
      const people = await readFor(reading, (tx) => findKnown(tx, store, asked));
      return people ? { people } : sendRefusal(reply, NOT_FOUND);
    },
  };
}

function erasureRoute({ pool }: CommandPath): Route {
  return {
    method: 'GET',
    url: '/api/people/:id/erasure',
    action: 'weigh',
    resource: 'erasure',
    tiers: ['P2'],
    summary: 'How much would go if this person were erased, and what stands against it. Numbers and codes only.',
    params: ById,
    async run(request, reply, token) {
      const { id } = paramsOf<z.infer<typeof ById>>(request);
      const reading = { pool, token, action: 'weigh', resource: 'erasure', records: [id] };
      return (await readFor(reading, (tx) => readErasure(tx, id))) ?? sendRefusal(reply, NOT_FOUND);
    },
  };
}

const SEEN_DAYS = 365;

function seenRoute({ pool, now }: CommandPath): Route {
  return {
    method: 'GET',
    url: '/api/people/:id/seen',
    action: 'tell',
    resource: 'access-log',
    tiers: ['P2'],
    summary: 'When this person’s records were read in the last year, in which role and what for. Never by whom.',
    params: ById,
    async run(request, reply, token) {
      const { id } = paramsOf<z.infer<typeof ById>>(request);
      const since = new Date(now().getTime() - SEEN_DAYS * 86_400_000).toISOString();
      const reading = { pool, token, action: 'tell', resource: 'access-log', records: [id] };
      const seen = await readFor(reading, (tx) => readSeen(tx, id, since));
      return seen ? { seen } : sendRefusal(reply, NOT_FOUND);
    },
  };
}
