import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { rolesThatRead } from '#kernel/reach.ts';
import { historyJson } from '#platform/server/commands/history.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { paramsOf, type Route } from '#platform/server/http/route.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

/** What changed with an edition, and what stood there before it. */
export type TextEdition = {
  version: number;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  changedAt: string;
  changedBy: string;
};
type Row = Omit<TextEdition, 'before' | 'after'> & { before: string; after: string };

/** Earlier editions of a text, to be read, laid beside each other and brought back. */
export function storyRoutes({ pool, store }: CommandPath): Route[] {
  return [
    {
      method: 'GET',
      url: '/api/story-texts/:id/editions',
      action: 'see-history',
      resource: 'story',
      tiers: ['P2'],
      by: rolesThatRead('publishing'),
      summary: 'Every edition of one language of a story: who changed what, and when.',
      params: z.strictObject({ id: AnyId }),
      async run(request, _reply, token) {
        const { id } = paramsOf<{ id: string }>(request);
        const reading = { pool, token, action: 'see-history', resource: 'story', records: [id] };
        return { editions: await readFor(reading, (tx) => readEditions(tx, store, id)) };
      },
    },
  ];
}

export async function readEditions(tx: Transaction, store: RecordStore, textId: string): Promise<TextEdition[]> {
  const rows = await tx.query<Row>(
    `select h.version, ${historyJson('before')} as before, ${historyJson('after')} as after,
        app.moment_text(h.changed_at) as "changedAt", h.changed_by as "changedBy"
       from app.record_history h
      where h.organisation_id = (select app.my_organisation()) and h.record_id = $1 and h.kind = 'story-text' and h.before is not null
      order by h.version desc`,
    [textId],
  );
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      before: JSON.parse(await store.open(tx, row.before)),
      after: JSON.parse(await store.open(tx, row.after)),
    })),
  );
}
