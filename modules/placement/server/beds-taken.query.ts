import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';

export type BedsTaken = { homeId: string; taken: number; closed: number };

/** How many beds of each home are taken or closed: counts, so that one home knows of room in another without knowing of its people. */
export async function readBedsTaken(pool: pg.Pool, token: string, today: string): Promise<BedsTaken[]> {
  return inTransaction(pool, token, (tx) =>
    tx.query<BedsTaken>(
      'select b.home_id as "homeId", b.taken, b.closed from app.beds_taken($1) b order by b.home_id',
      [today],
    ),
  );
}
