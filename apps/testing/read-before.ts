import type { RecordKind } from '#kernel/record.ts';
import { historyJson } from '#platform/server/commands/history.ts';
import type { Colleague, TestHouse } from './test-house.ts';

/** What each correction of a record replaced, oldest first, as far as this colleague may read it. */
export function readBefore({ house }: TestHouse, who: Colleague, recordId: string): Promise<unknown[]> {
  return who.reads(async (tx) => {
    const rows = await tx.query<{ before: string }>(
      `select ${historyJson('before')} as before from app.record_history h where h.record_id = $1 order by h.version`,
      [recordId],
    );
    return Promise.all(rows.map(async ({ before }) => JSON.parse(await house.path.store.open(tx, before))));
  });
}

/** Records of one kind that this colleague may read, by equal facts. */
export function readAll(
  { house }: TestHouse,
  who: Colleague,
  kind: RecordKind<never>,
  where: Record<string, string>,
): Promise<unknown[]> {
  return who.reads((tx) => house.path.store.find(tx, { kind: kind as never, where, how: 'all' }));
}
