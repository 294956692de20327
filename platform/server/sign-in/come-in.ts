import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newToken } from '#platform/server/random.ts';
import { type CodeChecker, isRightCode } from './one-time-codes.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { type Assurance, deviceText, hashToken, type Opened, openSession, sessionEnd } from './sessions.ts';
import { asTry } from './tries.ts';
import type { Proven } from './use-passkey.ts';

/** Opens a session for whoever proved a passkey; null when she was suspended meanwhile. */
export async function comeInByPasskey(door: pg.Pool, who: Proven, device: string): Promise<Opened | null> {
  const token = newToken();
  const values = [hashToken(token), who.organisationId, who.staffId, deviceText(device), sessionEnd()];
  const [row] = await inTransaction(door, null, (tx) =>
    tx.query<{ surely: Assurance | null }>('select app.open_by_passkey($1, $2, $3, $4, $5) as surely', values),
  );
  return row?.surely ? { token, assurance: row.surely } : null;
}

export type PasswordProof = { name: string; password: string; code?: string | undefined };
export type PasswordDoor = {
  door: pg.Pool;
  codes: CodeChecker;
  /** Only a server that was started as a demonstration lets a demonstration's people in. */
  isDemonstration: boolean;
};

type Credential = { organisation_id: string; staff_id: string; password_hash: string; demonstration: boolean };

/** Hashed once at the first failure, so that an unknown name takes as long to refuse as a wrong password. */
let nobody: Promise<string> | null = null;

/** Opens a session by password and code. Name unknown, password wrong, code wrong or used, suspended: one answer for all. */
export async function comeInByPassword(
  at: PasswordDoor,
  proof: PasswordProof,
  device: string,
  network: string,
): Promise<Opened | null | 'too-many'> {
  const tries = [['account', proof.name.trim().toLowerCase()] as const, ['network', network] as const];
  const opened = await asTry(at.door, tries, async () => {
    const found = await findByPassword(at.door, proof);
    if (!found || !(await mayPass(at, found, proof.code ?? ''))) return null;
    const assurance = found.demonstration ? 'demonstration' : 'password';
    const token = await openSession(at.door, found.organisation_id, found.staff_id, device, assurance);
    return { token, assurance } as const;
  });
  if (opened === null) await tellRefused(at.door, proof.name, 'sign-in.by-password');
  return opened;
}

/** Asked for every name alike, known or not. */
export function tellRefused(door: pg.Pool, name: string, how: string): Promise<unknown> {
  return inTransaction(door, null, (tx) => tx.query('select app.tell_refused($1, $2)', [name.trim(), how]));
}

async function findByPassword(door: pg.Pool, { name, password }: PasswordProof): Promise<Credential | null> {
  const [found] = await inTransaction(door, null, (tx) =>
    tx.query<Credential>('select * from app.find_credential($1)', [name.trim()]),
  );
  nobody ??= hashPassword('nobody has this password');
  const kept = found && found.password_hash !== 'none' ? found.password_hash : await nobody;
  const right = await isPassword(password, kept);
  return right && found && found.password_hash !== 'none' ? found : null;
}

/** A demonstration's password stands alone, but only in a demonstration. Everywhere else a code from the app goes with it. */
async function mayPass(at: PasswordDoor, found: Credential, code: string): Promise<boolean> {
  if (found.demonstration) return at.isDemonstration;
  return isRightCode(at, { organisationId: found.organisation_id, staffId: found.staff_id }, code);
}
