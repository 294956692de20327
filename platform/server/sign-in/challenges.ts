import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';

/** What an answer is asked for, and for whom: the session of `token`, the link, or (signing in) nobody yet. */
export type Ask =
  | { purpose: 'sign-in'; token: null; link: null }
  | { purpose: 'step-up' | 'add-passkey'; token: string; link: null }
  | { purpose: 'set-up'; token: null; link: Buffer };

export type Challenge = { challengeId: string; challenge: Buffer };

/** Null when there is no session to bind it to. */
export async function drawChallenge(door: pg.Pool, { purpose, token, link }: Ask): Promise<Challenge | null> {
  const challenge = randomBytes(32);
  const [row] = await inTransaction(door, token, (tx) =>
    tx.query<{ id: string | null }>('select app.make_challenge($1, $2, $3) as id', [challenge, purpose, link]),
  );
  return row?.id ? { challengeId: row.id, challenge } : null;
}

/** Takes it out, before the answer is looked at: a challenge that was answered wrongly is gone as well. */
export async function takeChallenge(door: pg.Pool, { purpose, token, link }: Ask, id: string): Promise<string | null> {
  const [row] = await inTransaction(door, token, (tx) =>
    tx.query<{ challenge: Buffer | null }>('select app.take_challenge($1, $2, $3) as challenge', [id, purpose, link]),
  );
  return row?.challenge?.toString('base64url') ?? null;
}
