import { z } from 'zod';
import { dayInIndia } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import type { Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { readBedsTaken } from './beds-taken.query.ts';
import { readDaysOut } from './days-out.query.ts';

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
    {
      method: 'GET',
      url: '/api/homes/days-out',
      action: 'read',
      resource: 'days out',
      tiers: ['P2', 'P3'],
      summary: 'Which of those who stay with the asker has to go out next on which day: neither where to nor why.',
      answer: z.object({ days: z.array(z.object({ personId: AnyId, on: CalendarDay, sure: z.boolean() })) }),
      run: (_request, _reply, token) =>
        readFor({ pool, token, action: 'read', resource: 'days out' }, async (tx) => ({
          days: await readDaysOut(tx, dayInIndia(now().toISOString())),
        })),
    },
  ];
}
