import type { Facts } from '#kernel/record.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { sealMembers } from '#platform/server/keys/sealed-text.ts';
import { subjectOf } from '#platform/server/records/record-rows.ts';
import type { AnyStored, RecordStore } from '#platform/server/records/record-store.ts';

export type HistoryColumn = 'before' | 'after';
type Where = { kind: string; organisationId: string; after: AnyStored; column: HistoryColumn };

/** What a correction replaced is under the key of the record it stood in, and gone with it. */
export function sealHistory(
  store: RecordStore,
  tx: Transaction,
  { kind, organisationId, after, column }: Where,
  facts: Facts,
): string {
  const text = JSON.stringify(facts);
  if (store.kinds.get(kind)?.sealed.length === 0) return text;
  const subject = subjectOf(after);
  const place = { table: `history-${column}`, organisationId, row: after.id, version: after.version };
  return sealMembers(store.keys.get(organisationId, subject, tx), subject, place, text.slice(1, -1));
}

/** SQL for a column of app.record_history `h` as the text of JSON, to be opened. */
export function historyJson(column: HistoryColumn): string {
  return `case when left(h.${column}, 1) = '{' then h.${column}
    else '{' || app.sealed_place('history-${column}', h.organisation_id, h.record_id, h.version, h.${column}) || '}' end`;
}
