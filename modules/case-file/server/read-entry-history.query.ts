import { historyJson } from '#platform/server/commands/history.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

export type EntryChange = { version: number; before: Record<string, unknown>; changedAt: string; changedBy: string };
type Row = Omit<EntryChange, 'before'> & { before: string };

/** What an entry said before each of its corrections, last one first; under the policies of the entry itself. */
export async function readEntryHistory(tx: Transaction, store: RecordStore, entryId: string): Promise<EntryChange[]> {
  const rows = await tx.query<Row>(
    `select h.version, ${historyJson('before')} as before, app.moment_text(h.changed_at) as "changedAt", h.changed_by as "changedBy"
       from app.record_history h
      where h.organisation_id = (select app.my_organisation()) and h.record_id = $1 and h.kind = 'entry' and h.before is not null
      order by h.version desc`,
    [entryId],
  );
  return Promise.all(rows.map(async (row) => ({ ...row, before: JSON.parse(await store.open(tx, row.before)) })));
}
