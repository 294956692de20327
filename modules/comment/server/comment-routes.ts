import { MODERATORS } from '#modules/comment/model/comment-acts.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import type { Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { countWaiting, readAside } from '#platform/server/site/inbox.ts';
import type { InspectWords } from '#platform/server/site/inspect-words.ts';
import { COMMENT, readComments } from './read-comments.ts';

/** As many as somebody gets through in an hour; the rest stays where it is. */
const MOST = 50;
/** No more than this can wait: the database takes none after it. */
const MOST_LISTED = 1000;
const FIRST_WORDS = 300;

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
    {
      method: 'GET',
      url: '/api/comments/all-waiting',
      action: 'list',
      resource: 'comment',
      tiers: ['P2'],
      by: MODERATORS,
      summary:
        'The first words of everything that waits, to refuse many at once; and what was so refused within the hour.',
      run: (_request, _reply, token) =>
        readFor({ pool, token, action: 'list', resource: 'comment' }, async (tx) => ({
          comments: (await readComments(tx, MOST_LISTED)).map(({ id, name, words, title, language, cameAt }) => ({
            ...{ id, name, title, language, cameAt, words: words.slice(0, FIRST_WORDS) },
          })),
          aside: await readAside(tx, COMMENT),
        })),
    },
  ];
}
