import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newToken } from '#platform/server/random.ts';
import { isPassword } from './passwords.ts';
import { type Assurance, hashToken } from './sessions.ts';
import { asTry } from './tries.ts';

export type ProvedAgain = { token: string; assurance: Assurance; steppedUpUntil: string };

/** Notes the proof and changes the token, in one: who stole the old one is out. */
export async function noteProof(door: pg.Pool, token: string, byPasskey: boolean): Promise<ProvedAgain | null> {
  const fresh = newToken();
  const [row] = await inTransaction(door, token, (tx) =>
    tx.query<{ assurance: Assurance; until_at: string }>('select * from app.prove_again($1, $2)', [
      hashToken(fresh),
      byPasskey,
    ]),
  );
  return row ? { token: fresh, assurance: row.assurance, steppedUpUntil: row.until_at } : null;
}

/** A demonstration's session proves itself by its password, and nothing but a demonstration's does. */
export async function proveByDemonstration(
  door: pg.Pool,
  token: string,
  password: string,
): Promise<ProvedAgain | null | 'too-many'> {
  const [kept] = await inTransaction(door, token, (tx) =>
    tx.query<{ staff_id: string; password_hash: string }>('select * from app.my_demonstration_password()'),
  );
  if (!kept) return null;
  return asTry(door, [['step-up', kept.staff_id]], async () =>
    (await isPassword(password, kept.password_hash)) ? noteProof(door, token, false) : null,
  );
}

/** After something that may have made the set-up whole: the new token where the session rose, else null. */
export async function rise(door: pg.Pool, token: string): Promise<{ token: string; assurance: Assurance } | null> {
  const fresh = newToken();
  const [row] = await inTransaction(door, token, (tx) =>
    tx.query<{ assurance: Assurance | null }>('select app.rise($1) as assurance', [hashToken(fresh)]),
  );
  return row?.assurance ? { token: fresh, assurance: row.assurance } : null;
}
