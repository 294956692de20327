import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { findOld, removeFile, removeUnfinished } from './file-store.ts';

const AT_ONCE = 1000;

/**
 * Removes what was sent and not recorded within a day, and what a killed server left half-written. The database says which
 * files nobody knows; asked by nobody, it tells nothing else. Younger files may still be arriving at another server.
 */
export async function sweepFiles(pool: pg.Pool, root: string, now: Date): Promise<number> {
  const { kept, unfinished } = await findOld(root, now);
  await Promise.all(unfinished.map((name) => removeUnfinished(root, name)));
  let swept = unfinished.length;
  for (let from = 0; from < Math.max(kept.length, 1); from += AT_ONCE) {
    const unknown = await inTransaction(pool, null, (tx) =>
      tx.query<{ name: string }>('select name from app.sweep_sent_files($1) as name', [
        kept.slice(from, from + AT_ONCE),
      ]),
    );
    await Promise.all(unknown.map(({ name }) => removeFile(root, name)));
    swept += unknown.length;
  }
  return swept;
}
