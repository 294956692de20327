import { z } from 'zod';
import type { Refusal } from '#kernel/refusal.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, type Route } from '#platform/server/http/route.ts';
import { qrRows } from '#platform/server/sign-in/links.ts';
import { confirmCode, newCode } from '#platform/server/sign-in/one-time-codes.ts';
import { judgePassword } from '#platform/server/sign-in/password-rules.ts';
import { hashPassword } from '#platform/server/sign-in/passwords.ts';
import { asTry } from '#platform/server/sign-in/tries.ts';
import type { House } from './house-kind.ts';
import { MINE, SIGNED_OUT } from './my-sign-in-routes.ts';
import { Nothing, TOO_MANY } from './sign-in-routes.ts';

const CODE_WRONG: Refusal = { code: 'code.wrong', kind: 'invalid', fields: ['code'] };
const Password = z.strictObject({ password: z.string().max(500) });
const Code = z.strictObject({ code: z.string().regex(/^[0-9]{6}$/) });

/** The other way in: a password and an app's code. It shows nobody's file until a passkey follows. */
export function myCodesRoutes(house: House): Route[] {
  return [passwordRoute(house), optionsRoute(house), confirmRoute(house)];
}

function passwordRoute({ door }: House): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-sign-in/password',
    action: 'set-password',
    stepUp: true,
    body: Password,
    summary: 'Set my password.',
    async run(request, reply, token) {
      const { password } = bodyOf<z.infer<typeof Password>>(request);
      const [row] = await inTransaction(door, token, (tx) =>
        tx.query<{ names: string[] | null }>('select app.my_names() as names'),
      );
      const refusal = judgePassword(password, row?.names ?? []);
      if (refusal) return sendRefusal(reply, refusal);
      const hash = await hashPassword(password);
      await inTransaction(door, token, (tx) => tx.query('select app.put_my_password($1)', [hash]));
      return { outcome: 'accepted' };
    },
  };
}

type User = { organisationId: string; staffId: string; signInName: string; appName: string };

async function me({ door }: House, token: string): Promise<User | null> {
  const [user] = await inTransaction(door, token, (tx) =>
    tx.query<User>(
      `select organisation_id as "organisationId", staff_id as "staffId", sign_in_name as "signInName", app_name as "appName" from app.my_passkey_user()`,
    ),
  );
  return user ?? null;
}

function optionsRoute(house: House): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-sign-in/code/options',
    action: 'renew-code',
    stepUp: true,
    body: Nothing,
    summary: 'A secret for an authenticator app; it counts once a first code has come from it.',
    async run(_request, reply, token) {
      const user = await me(house, token);
      if (!user) return sendRefusal(reply, SIGNED_OUT);
      const made = await newCode(house, token, user);
      return { outcome: 'accepted', ...made, qr: qrRows(made.address) };
    },
  };
}

function confirmRoute(house: House): Route {
  return {
    ...MINE,
    method: 'POST',
    url: '/api/my-sign-in/code',
    action: 'renew-code',
    stepUp: true,
    body: Code,
    summary: 'The first code of the app: from now on it goes with the password.',
    async run(request, reply, token) {
      const { code } = bodyOf<z.infer<typeof Code>>(request);
      const user = await me(house, token);
      if (!user) return sendRefusal(reply, SIGNED_OUT);
      const right = await asTry(house.door, [['step-up', user.staffId]], async () =>
        (await confirmCode(house, token, code)) ? true : null,
      );
      if (right === 'too-many') return sendRefusal(reply, TOO_MANY);
      return right ? { outcome: 'accepted' } : sendRefusal(reply, CODE_WRONG);
    },
  };
}
