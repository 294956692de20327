import { z } from 'zod';
import { dayInIndia } from '#kernel/calendar.ts';
import { AnyId } from '#kernel/id.ts';
import { rolesThatRead } from '#kernel/reach.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { spanOfMonth } from '#modules/facility/model/month.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { paramsOf, queryOf, type Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { readMonth } from './home-month.query.ts';

const ById = z.strictObject({ id: AnyId });
const OfMonth = z.strictObject({
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional(),
});

/** What a home is asked beside its records: its month, counted. */
export function facilityRoutes({ pool, now }: CommandPath): Route[] {
  return [
    {
      method: 'GET',
      url: '/api/homes/:id/month',
      action: 'count',
      resource: 'facility',
      tiers: ['P2'],
      by: rolesThatRead('placement'),
      summary:
        'A month of a home, this one where none is named: who was there, came and left, as counts with the ids of the stays they count.',
      params: ById,
      query: OfMonth,
      async run(request, reply, token) {
        const { id } = paramsOf<z.infer<typeof ById>>(request);
        const today = dayInIndia(now().toISOString());
        const { month = today.slice(0, 7) } = queryOf<z.infer<typeof OfMonth>>(request);
        const span = spanOfMonth(month, today);
        const reading = { pool, token, action: 'count', resource: 'facility', records: [id] };
        return (await readFor(reading, (tx) => readMonth(tx, id, span))) ?? sendRefusal(reply, NOT_FOUND);
      },
    },
  ];
}
