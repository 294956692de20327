import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';

/** Ten an hour for one name, whoever asks and from wherever. A network may be a whole office, or a whole town's telephone mast. */
const MOST = { account: 10, recovery: 10, 'step-up': 10, network: 120 } as const;
type Try = readonly [kind: keyof typeof MOST, who: string];

/**
 * Does `work` if fewer than so many tried in this hour, and gives the tries back when it succeeded. Counted before anything
 * is compared, in PostgreSQL: fifty at once are fifty tries, and a restart forgets nothing.
 * @returns 'too-many', or what `work` gave (null: the guess was wrong)
 */
export async function asTry<T>(
  door: pg.Pool,
  tries: readonly Try[],
  work: () => Promise<T | null>,
): Promise<T | null | 'too-many'> {
  for (const [kind, who] of tries) if (!(await take(door, kind, who))) return 'too-many';
  const result = await work();
  if (result !== null) await giveBack(door, tries);
  return result;
}

async function take(door: pg.Pool, kind: Try[0], who: string): Promise<boolean> {
  const [row] = await inTransaction(door, null, (tx) =>
    tx.query<{ taken: boolean }>('select app.take_try($1, $2, $3) as taken', [kind, who, MOST[kind]]),
  );
  return row?.taken === true;
}

function giveBack(door: pg.Pool, tries: readonly Try[]): Promise<void> {
  return inTransaction(door, null, async (tx) => {
    for (const [kind, who] of tries) void tx.query('select app.give_back_try($1, $2)', [kind, who]);
  });
}
