import { MODERATORS } from '#modules/comment/model/comment-acts.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import type { Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { countWaiting } from '#platform/server/site/inbox.ts';
import type { InspectWords } from '#platform/server/site/inspect-words.ts';
import { COMMENT, readComments } from './read-comments.ts';

/** As many as somebody gets through in an hour; the rest stays where it is. */
const MOST = 50;

/** What readers wrote and nobody has decided about; no device keeps it. */
export function commentRoutes({ pool }: CommandPath, inspect: InspectWords): Route[] {
  return [
    {
      method: 'GET',
      url: '/api/comments/waiting',
      action: 'read',
      resource: 'comment',
      tiers: ['P2'],
      by: MODERATORS,
      summary: 'Comments that wait for a moderator, oldest first, with the places in them that should be looked at.',
      run: (_request, _reply, token) =>
        readFor({ pool, token, action: 'read', resource: 'comment' }, async (tx) => {
          const waiting = await countWaiting(tx, COMMENT);
          const comments = [];
          for (const one of await readComments(tx, MOST))
            comments.push({
              ...one,
              marks: await inspect(tx, one.words),
              nameMarks: one.name === null ? [] : await inspect(tx, one.name),
            });
          return { waiting, comments };
        }),
    },
  ];
}
