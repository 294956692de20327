import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, paramsOf, type Route } from '#platform/server/http/route.ts';
import { giveSession } from '#platform/server/http/session-cookie.ts';
import { judgePassword } from '#platform/server/sign-in/password-rules.ts';
import { hashPassword } from '#platform/server/sign-in/passwords.ts';
import { reachedAt } from '#platform/server/sign-in/reached-at.ts';
import { Founding, foundOrganisation } from './found-organisation.ts';
import type { Door, House } from './house-kind.ts';

const CODE_WRONG: Refusal = { code: 'first-run.code-wrong', kind: 'invalid', fields: ['code'] };
const FOUNDED: Refusal = { code: 'first-run.already-founded', kind: 'conflict' };
const NOT_FOUND: Refusal = { code: 'record.not-found', kind: 'not-found' };
const SIGNED_OUT: Refusal = { code: 'session.signed-out', kind: 'signed-out' };
const Password = z.strictObject({ password: z.string().min(12).max(500) });

const ME = `select jsonb_build_object(
  'staffId', a->>'staffId', 'name', a->>'name', 'roles', a->'roles', 'organisationId', a->>'organisationId',
  'reads', app.my_wide_reads(), 'writes', app.my_wide_writes(),
  'ownReads', (select coalesce(json_agg(distinct q.compartment), '[]') from app.role_reach q where q.reads is not null and a->'roles' @> to_jsonb(q.role)),
  'organisation', t.name, 'appName', t.app_name, 'leaveTo', t.leave_to, 'demonstration', t.demonstration,
  'homeId', (select m.home_id from app.staff_member m where m.organisation_id = t.id and m.id = a->>'staffId')) || app.my_door()::jsonb as me
  from (select app.asking(null)::jsonb as a) x join app.tenant t on t.id = a->>'organisationId'`;

/** What stands before sign-in, who am I, and the first run of an organisation. */
export function doorRoutes(house: House, door: Door): Route[] {
  return [doorRoute(house, door), meRoute(house), passwordRoute(house), firstRunRoute(house, door)];
}

function doorRoute({ door: pool }: House, door: Door): Route {
  return {
    method: 'GET',
    url: '/api/door',
    action: 'see',
    resource: 'door',
    tiers: ['P0'],
    open: 'anyone',
    summary:
      'What stands before sign-in: whether an organisation exists, on a demonstration its people, and whether passkeys work at this address.',
    async run(request) {
      const [row] = await inTransaction(pool, null, (tx) =>
        tx.query<{ founded: boolean }>('select app.is_founded() as founded'),
      );
      const passkeys = reachedAt(request, door.address ?? null) !== null;
      return { founded: row?.founded === true, demonstration: door.demonstration, passkeys };
    },
  };
}

function meRoute({ pool, now }: House): Route {
  return {
    method: 'GET',
    url: '/api/me',
    action: 'see',
    resource: 'session',
    tiers: ['P1'],
    summary: 'Who I am here, what my roles reach, and what time it is for the organisation.',
    async run(_request, reply, token) {
      const [row] = await inTransaction(pool, token, (tx) => tx.query<{ me: object }>(ME));
      return row ? { ...row.me, now: now().toISOString() } : sendRefusal(reply, SIGNED_OUT);
    },
  };
}

function passwordRoute({ pool }: House): Route {
  return {
    method: 'POST',
    url: '/api/colleagues/:id/first-password',
    action: 'admit',
    resource: 'staff-member',
    tiers: ['P1'],
    summary:
      'In a demonstration: set a new colleague’s first password, or change my own. A real one comes in by a link and a key.',
    params: z.strictObject({ id: AnyId }),
    body: Password,
    async run(request, reply, token) {
      const [asked] = await inTransaction(pool, token, (tx) =>
        tx.query<{ may: boolean }>('select app.may_set_password($1) as may', [paramsOf<{ id: string }>(request).id]),
      );
      if (!asked?.may) return sendRefusal(reply, NOT_FOUND);
      const hash = await hashPassword(bodyOf<z.infer<typeof Password>>(request).password);
      const [row] = await inTransaction(pool, token, (tx) =>
        tx.query<{ done: boolean }>('select app.set_password($1, $2) as done', [
          paramsOf<{ id: string }>(request).id,
          hash,
        ]),
      );
      return row?.done ? { outcome: 'accepted' } : sendRefusal(reply, NOT_FOUND);
    },
  };
}

function firstRunRoute(house: House, door: Door): Route {
  let firstRunCode = door.firstRunCode;
  return {
    method: 'POST',
    url: '/api/first-run',
    action: 'found',
    resource: 'organisation',
    tiers: ['P0'],
    open: 'anyone',
    body: Founding,
    summary: 'Found the organisation and its first administrator, with the one-time code printed on the terminal.',
    async run(request, reply) {
      const founding = bodyOf<Founding>(request);
      if (!firstRunCode) return sendRefusal(reply, FOUNDED);
      if (founding.code.replaceAll(/\s|-/g, '').toUpperCase() !== firstRunCode.replaceAll('-', ''))
        return sendRefusal(reply, CODE_WRONG);
      const poor = judgePassword(founding.password, [founding.organisation, founding.founder, founding.signInName]);
      if (poor) return sendRefusal(reply, poor);
      const { token } = await foundOrganisation(house, founding, { demonstration: false, assurance: 'password' });
      firstRunCode = null;
      return giveSession(reply, token).send({ outcome: 'accepted', assurance: 'password' });
    },
  };
}
