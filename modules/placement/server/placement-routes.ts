import { z } from 'zod';
import { dayInIndia } from '#kernel/calendar.ts';
import { AnyId } from '#kernel/id.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import type { Route } from '#platform/server/http/route.ts';
import { readBedsTaken } from './beds-taken.query.ts';

/** What stays are asked beside the records themselves. */
export function placementRoutes({ pool, now }: CommandPath): Route[] {
  return [
    {
      method: 'GET',
      url: '/api/homes/beds',
      action: 'read',
      resource: 'beds taken',
      tiers: ['P1'],
      summary: 'How many beds of each home are taken or closed, without saying by whom.',
      answer: z.object({ homes: z.array(z.object({ homeId: AnyId, taken: z.int().min(0), closed: z.int().min(0) })) }),
      run: async (_request, _reply, token) => ({
        homes: await readBedsTaken(pool, token, dayInIndia(now().toISOString())),
      }),
    },
  ];
}
