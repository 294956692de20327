import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { paramsOf, type Route } from '#platform/server/http/route.ts';
import type { House } from './house-kind.ts';
import { NOT_FOUND, OneOf } from './my-sign-in-routes.ts';
import { Nothing } from './sign-in-routes.ts';

const ABOUT = { method: 'POST', resource: 'operation', tiers: ['P3'], params: OneOf, body: Nothing } as const;

/** Before a raid its named people prove once who they are: nobody looks for a fingerprint reader in a lane at night. */
export function operationModeRoutes({ pool, door }: House): Route[] {
  return [
    {
      ...ABOUT,
      url: '/api/scopes/:id/arm',
      action: 'arm',
      stepUp: true,
      summary: 'For four hours, acts on this operation ask me for no further proof.',
      async run(request, reply, token) {
        const id = paramsOf<{ id: string }>(request).id;
        const [row] = await inTransaction(door, token, (tx) =>
          tx.query<{ until: string | null }>('select app.arm($1) as until', [id]),
        );
        return row?.until ? { outcome: 'accepted', until: row.until } : sendRefusal(reply, NOT_FOUND);
      },
    },
    {
      ...ABOUT,
      url: '/api/scopes/:id/disarm',
      action: 'disarm',
      summary: 'End that.',
      async run(request, reply, token) {
        const id = paramsOf<{ id: string }>(request).id;
        const [row] = await inTransaction(pool, token, (tx) =>
          tx.query<{ done: boolean }>('select app.disarm($1) as done', [id]),
        );
        return row?.done ? { outcome: 'accepted' } : sendRefusal(reply, NOT_FOUND);
      },
    },
  ];
}
