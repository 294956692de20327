import type { Transaction } from '#platform/server/database/transaction.ts';

export type EntryChange = { version: number; before: Record<string, unknown>; changedAt: string; changedBy: string };

/** What an entry said before each of its corrections, last one first; under the policies of the entry itself. */
export function readEntryHistory(tx: Transaction, entryId: string): Promise<EntryChange[]> {
  return tx.query<EntryChange>(
    `select h.version, h.before, app.moment_text(h.changed_at) as "changedAt", h.changed_by as "changedBy" from app.record_history h
      where h.organisation_id = (select app.my_organisation()) and h.record_id = $1 and h.kind = 'entry' order by h.version desc`,
    [entryId],
  );
}
