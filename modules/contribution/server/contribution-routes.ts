import { RowsRequest } from '#modules/contribution/model/give-rows.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import type { Route } from '#platform/server/http/route.ts';
import { sendRows } from './make-rows.ts';

/** The way out for coded rows. */
export function contributionRoutes(path: CommandPath): Route[] {
  return [
    {
      method: 'POST',
      url: '/api/contributions/ctdc',
      action: 'export',
      resource: 'contribution',
      tiers: ['P3'],
      by: ['director'],
      stepUp: true,
      summary:
        'Rows in the 27 variables of CTDC, of those whose consent to statistics or research holds today: on two people’s word, each row one of ten alike, journalled.',
      body: RowsRequest,
      run: (request, reply, token) => sendRows(request, reply, path, token),
    },
  ];
}
