import { createHash } from 'node:crypto';
import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newToken } from '#platform/server/random.ts';

const HOURS = 12;

/**
 * How surely we know who it is. `password` sees nobody's file; `demonstration` exists only where the organisation is one.
 */
export type Assurance = 'password' | 'passkey' | 'demonstration' | 'link';
export type Opened = { token: string; assurance: Assurance };

/** Opens a session for someone whose proof was checked. The database keeps only the token's hash. */
export async function openSession(
  door: pg.Pool,
  organisationId: string,
  staffId: string,
  device: string,
  assurance: Assurance,
): Promise<string> {
  const token = newToken();
  const values = [hashToken(token), organisationId, staffId, deviceText(device), sessionEnd(), assurance];
  await inTransaction(door, null, (tx) => tx.query('select app.open_session($1, $2, $3, $4, $5, $6)', values));
  return token;
}

export async function signOut(pool: pg.Pool, token: string): Promise<void> {
  await inTransaction(pool, token, (tx) => tx.query('select app.end_session()'));
}

/** What the database keeps of a token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Twelve hours however busy: a session that never ends is a session nobody notices when it is stolen. */
export function sessionEnd(): string {
  return new Date(Date.now() + HOURS * 3_600_000).toISOString();
}

export function deviceText(device: string): string {
  return device.slice(0, 80);
}
