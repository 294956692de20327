import { MODERATORS } from '#modules/comment/model/comment-acts.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import type { Route } from '#platform/server/http/route.ts';
import { countSince } from '#platform/server/site/inbox.ts';

/** What is due of what readers sent. Their words lie in the inbox and on no device, so no device can count them itself. */
export function readersWaiting({ pool }: CommandPath): Route {
  return {
    method: 'GET',
    url: '/api/readers/waiting',
    action: 'count',
    resource: 'comment',
    tiers: ['P1'],
    by: MODERATORS,
    quiet: true,
    summary: 'How many comments, prayers and offers of help wait, and since when the oldest of each does.',
    run: async (_request, _reply, token) => ({
      waiting: await inTransaction(pool, token, (tx) => countSince(tx, ['comment', 'prayer', 'offer'])),
    }),
  };
}
