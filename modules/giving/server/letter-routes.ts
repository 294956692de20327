import type pg from 'pg';
import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { GIFT_KEEPERS } from '#modules/gift/model/donor.ts';
import type { PostedLetter } from '#modules/giving/model/posted-letter.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { paramsOf, queryOf, type Route } from '#platform/server/http/route.ts';
import type { KeyRing } from '#platform/server/keys/key-ring.ts';
import { openLetter } from '#platform/server/mail/post.ts';
import { readFor } from '#platform/server/reading/read-for.ts';

const OPEN = `from app.mail where state not in ('sent', 'let-go') and compartment = 'donor'`;
const LIST = `select id, organisation_id, state, answer, queued_at, sealed ${OPEN} order by queued_at, id limit $1`;
const SETTLE = {
  again: `update app.mail set state = 'waiting', tries = 0, due_at = now(), ended_at = null
    where id = $1 and state in ('refused', 'uncertain', 'given-up') returning id`,
  'let-go': `update app.mail set state = 'let-go', sealed = null, ended_at = now()
    where id = $1 and state in ('waiting', 'refused', 'uncertain', 'given-up') returning id`,
} as const;

type Row = {
  id: string;
  organisation_id: string;
  state: PostedLetter['state'];
  answer: string | null;
  queued_at: string;
  sealed: string;
};
type Post = { pool: pg.Pool; keys: { ring: KeyRing }; carriesPost: boolean };
const keepers = { resource: 'letter', by: GIFT_KEEPERS, tiers: ['P2'] } as const;

/** Letters to donors that are not sent: the fundraiser sees them, and decides what no program may decide alone. */
export function letterRoutes({ pool, keys, carriesPost }: Post): Route[] {
  return [
    {
      ...{ method: 'GET', url: '/api/letters', action: 'list', ...keepers },
      summary: 'Letters to donors that wait, or that somebody must look at, and whether anybody carries the post.',
      query: z.strictObject({ most: z.coerce.number().int().min(1).max(5000).default(50) }),
      run: (request, _reply, token) =>
        readFor({ pool, token, action: 'list', resource: 'letter', about: [] }, async (tx) => {
          const [open, rows] = await Promise.all([
            tx.query<{ all: number }>(`select count(*)::int as all ${OPEN}`),
            tx.query<Row>(LIST, [queryOf<{ most: number }>(request).most]),
          ]);
          return { letters: rows.map((row) => toldOf(keys.ring, row)), all: open[0]?.all ?? 0, isCarried: carriesPost };
        }),
    },
    ...(['again', 'let-go'] as const).map(
      (how): Route => ({
        ...{ method: 'POST', url: `/api/letters/:id/${how}`, action: how, ...keepers },
        summary:
          how === 'again'
            ? 'Puts a letter that did not go into the post again.'
            : 'Lets a letter go unsent: what was in it is gone.',
        params: z.strictObject({ id: AnyId }),
        body: z.strictObject({}),
        async run(request, reply, token) {
          const { id } = paramsOf<{ id: string }>(request);
          const reading = { pool, token, action: how, resource: 'letter', records: [id], about: [] };
          const done = await readFor(reading, async (tx) => (await tx.query(SETTLE[how], [id]))[0] ?? null);
          return done ? {} : sendRefusal(reply, NOT_FOUND);
        },
      }),
    ),
  ];
}

function toldOf(ring: KeyRing, { id, organisation_id, state, answer, queued_at, sealed }: Row): PostedLetter {
  const letter = openLetter(ring, organisation_id, { id, sealed });
  const postedAt = new Date(queued_at).toISOString();
  return { id, state, answer, postedAt, to: letter?.to ?? null, subject: letter?.subject ?? null };
}
