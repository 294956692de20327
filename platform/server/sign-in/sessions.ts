import { createHash } from 'node:crypto';
import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newToken } from '#platform/server/random.ts';
import { hashPassword, isPassword } from './passwords.ts';

const HOURS = 12;

/** What opens a session. The strong forms (passkey, password with a code) will stand here beside this one. */
export type SignInProof = { by: 'password'; name: string; password: string };

type Credential = { organisation_id: string; staff_id: string; password_hash: string; demonstration: boolean };

/** Hashed once at the first failure, so that an unknown name takes as long to refuse as a wrong password. */
let nobody: Promise<string> | null = null;

/**
 * How surely we know who it is. `password` sees nobody's file; `demonstration` exists only where the organisation is one.
 */
export type Assurance = 'password' | 'passkey' | 'demonstration';

/** Opens a session and returns its token, or null. Name unknown, password wrong, suspended: one answer for all. */
export async function signIn(door: pg.Pool, proof: SignInProof, device: string): Promise<string | null> {
  const [found] = await inTransaction(door, null, (tx) =>
    tx.query<Credential>('select * from app.find_credential($1)', [proof.name.trim()]),
  );
  nobody ??= hashPassword('nobody has this password');
  const right = await isPassword(proof.password, found?.password_hash ?? (await nobody));
  if (!found || !right) return null;
  const assurance = found.demonstration ? 'demonstration' : 'password';
  return openSession(door, found.organisation_id, found.staff_id, device, assurance);
}

/** Opens a session for someone whose proof was checked. The database keeps only the token's hash. */
export async function openSession(
  door: pg.Pool,
  organisationId: string,
  staffId: string,
  device: string,
  assurance: Assurance,
): Promise<string> {
  const token = newToken();
  const until = new Date(Date.now() + HOURS * 3_600_000).toISOString();
  const values = [hashToken(token), organisationId, staffId, device.slice(0, 80), until, assurance];
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
