import type pg from 'pg';
import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { paramsOf, type Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { countWatching } from './count-watching.query.ts';

/** What operations answer beside the feed: how many have a live one open. */
export function operationRoutes(pool: pg.Pool): Route[] {
  return [
    {
      method: 'GET',
      url: '/api/operations/:id/watching',
      action: 'watch',
      resource: 'operation',
      tiers: ['P3'],
      summary: 'How many colleagues have this operation open, the asker among them. Never who.',
      params: z.strictObject({ id: AnyId }),
      async run(request, reply, token) {
        const { id } = paramsOf<{ id: string }>(request);
        const reading = { pool, token, action: 'watch', resource: 'operation', records: [id] };
        const watching = await readFor(reading, (tx) => countWatching(tx, id));
        return watching === null ? sendRefusal(reply, NOT_FOUND) : { watching };
      },
    },
  ];
}
