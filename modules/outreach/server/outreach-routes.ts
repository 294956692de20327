import { addMonths, dayInIndia } from '#kernel/calendar.ts';
import type { Dated } from '#kernel/dated.ts';
import { rolesThatRead } from '#kernel/reach.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import type { Route } from '#platform/server/http/route.ts';

const MONTHS = 12;

/** How often somebody went where, for those who plan it and know none of the women. */
export function outreachRoutes({ pool, now }: CommandPath): Route[] {
  return [
    {
      method: 'GET',
      url: '/api/outreach/coverage',
      action: 'read',
      resource: 'figure',
      tiers: ['P1'],
      by: rolesThatRead('figures'),
      summary: 'The visits of the last twelve months by area and date, of nobody in particular.',
      async run(_request, _reply, token) {
        const today = dayInIndia(now().toISOString());
        const first = `${addMonths(today, 1 - MONTHS).slice(0, 7)}-01`;
        const visits = await inTransaction(pool, token, (tx) =>
          tx.query<{ areaId: string; happened: Dated }>(
            'select v.area_id as "areaId", v.happened from app.outreach_visits_between($1, $2) v',
            [first, today],
          ),
        );
        return { visits };
      },
    },
  ];
}
