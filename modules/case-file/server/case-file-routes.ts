import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { ExportRequest } from '#modules/case-file/model/export-request.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { paramsOf, queryOf, type Route } from '#platform/server/http/route.ts';
import { sendText } from '#platform/server/http/send-text.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { exportCaseFiles } from './export-case-files.ts';
import { CASE_FILE_FILTERS, type CaseFileFilter, listCaseFiles } from './list-case-files.query.ts';
import { readEntryHistory } from './read-entry-history.query.ts';
import { readTeam } from './read-team.query.ts';

const BAD_CURSOR = { code: 'request.cursor-unknown', kind: 'invalid' } as const;
const List = z.strictObject({
  after: z.string().max(60).default(''),
  status: z.enum(CASE_FILE_FILTERS).default('all'),
});

/** What case files answer beside the feed: the list of all that I may see, and who may open one. */
export function caseFileRoutes(path: CommandPath): Route[] {
  const { pool, store, now } = path;
  return [
    exportRoute(path),
    {
      method: 'GET',
      url: '/api/case-files',
      action: 'list',
      resource: 'case-file',
      tiers: ['P2'],
      summary: 'Case files that I may see, last opened first, a hundred at a time.',
      query: List,
      async run(request, reply, token) {
        const { after, status } = queryOf<{ after: string; status: CaseFileFilter }>(request);
        const reading = { pool, token, action: 'list', resource: 'case-file' };
        const body = await readFor(reading, (tx) => listCaseFiles(tx, store, status, after));
        return body ? sendText(request, reply, body) : sendRefusal(reply, BAD_CURSOR);
      },
    },
    {
      method: 'GET',
      url: '/api/scopes/:id/team',
      action: 'see-team',
      resource: 'scope',
      tiers: ['P1'],
      summary: 'Who may open what lies here, until when, and why. Those who may open it may ask.',
      params: z.strictObject({ id: AnyId }),
      async run(request, reply, token) {
        const { id } = paramsOf<{ id: string }>(request);
        const reading = { pool, token, action: 'see-team', resource: 'scope', records: [id] };
        const team = await readFor(reading, (tx) => readTeam(tx, store, now(), id));
        return team ? { team } : sendRefusal(reply, NOT_FOUND);
      },
    },
    {
      method: 'GET',
      url: '/api/entries/:id/history',
      action: 'see-history',
      resource: 'entry',
      tiers: ['P2', 'P3'],
      summary: 'What an entry said before it was corrected.',
      params: z.strictObject({ id: AnyId }),
      async run(request, _reply, token) {
        const { id } = paramsOf<{ id: string }>(request);
        const reading = { pool, token, action: 'see-history', resource: 'entry', records: [id] };
        return { history: await readFor(reading, (tx) => readEntryHistory(tx, store, id)) };
      },
    },
  ];
}

function exportRoute(path: CommandPath): Route {
  return {
    method: 'POST',
    url: '/api/case-files/export',
    action: 'export',
    resource: 'case-file',
    tiers: ['P2'],
    stepUp: true,
    summary:
      'A list of case files as CSV, for a purpose and with a reason: marked, journalled; more than 25 people on two people’s word.',
    body: ExportRequest,
    run: (request, reply, token) => exportCaseFiles(request, reply, path, token),
  };
}
