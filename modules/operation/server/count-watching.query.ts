import type { Transaction } from '#platform/server/database/transaction.ts';

/** How many have this operation open within the last minute; null where it is not there for the asker. */
export async function countWatching(tx: Transaction, operationId: string): Promise<number | null> {
  const [row] = await tx.query<{ watching: number | null }>('select app.watch_operation($1) as watching', [
    operationId,
  ]);
  return row?.watching ?? null;
}
