import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';
import type { KeyRing } from '#platform/server/keys/key-ring.ts';
import type { Proven } from './use-passkey.ts';

/** Half a minute a code; the one before and the one after pass too, for a phone's clock is never quite ours. */
const PERIOD = 30;
const NEIGHBOURS = 1;

/** Seals the secrets of authenticator apps with the key ring, and knows what time it really is. */
export type CodeChecker = {
  seal: (who: Proven, secret: string) => string;
  open: (who: Proven, sealed: string) => string;
  /** The world's clock, not the organisation's: a demonstration lives in another year, its phones do not. */
  clock: () => Date;
};

/** Under the ring: a secret belongs to a colleague's way in, not to anybody's file. */
export function makeCodeChecker(ring: KeyRing, clock: () => Date): CodeChecker {
  const place = ({ organisationId, staffId }: Proven) => `one_time_code|sealed|${organisationId}|${staffId}`;
  return {
    clock,
    seal: (who, secret) => ring.seal(place(who), Buffer.from(secret)),
    open: (who, sealed) => ring.open(place(who), sealed).toString(),
  };
}

type At = { door: pg.Pool; codes: CodeChecker };
type Kept = { sealed: string; confirmed: boolean };

/** Whether this code is right and was not used before: its step is kept, so that what was read over a shoulder opens nothing. */
export async function isRightCode({ door, codes }: At, who: Proven, code: string): Promise<boolean> {
  const [kept] = await inTransaction(door, null, (tx) =>
    tx.query<Kept>('select sealed, confirmed from app.find_code($1, $2)', [who.organisationId, who.staffId]),
  );
  return kept?.confirmed === true && uses(door, who, stepOf(codes, codes.open(who, kept.sealed), code));
}

export type NewCode = { secret: string; address: string };

/** Draws the secret for an app; it counts once a first code has shown that the app works. */
export async function newCode(
  { door, codes }: At,
  token: string,
  who: Proven & { signInName: string; appName: string },
): Promise<NewCode> {
  const secret = new Secret({ buffer: new Uint8Array(randomBytes(20)).buffer });
  await inTransaction(door, token, (tx) => tx.query('select app.put_my_code($1)', [codes.seal(who, secret.base32)]));
  const totp = new TOTP({ secret, period: PERIOD, issuer: who.appName, label: who.signInName });
  return { secret: secret.base32, address: totp.toString() };
}

export async function confirmCode({ door, codes }: At, token: string, code: string): Promise<boolean> {
  const [kept] = await inTransaction(door, token, (tx) =>
    tx.query<{ organisation_id: string; staff_id: string; sealed: string }>('select * from app.find_my_code()'),
  );
  if (!kept) return false;
  const who = { organisationId: kept.organisation_id, staffId: kept.staff_id };
  return uses(door, who, stepOf(codes, codes.open(who, kept.sealed), code));
}

/** The half-minute this code belongs to; null when it is none of those around now. */
function stepOf({ clock }: CodeChecker, secret: string, code: string): number | null {
  if (!/^[0-9]{6}$/.test(code)) return null;
  const timestamp = clock().getTime();
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD });
  const off = totp.validate({ token: code, timestamp, window: NEIGHBOURS });
  return off === null ? null : Math.floor(timestamp / 1000 / PERIOD) + off;
}

async function uses(door: pg.Pool, who: Proven, step: number | null): Promise<boolean> {
  if (step === null) return false;
  const [row] = await inTransaction(door, null, (tx) =>
    tx.query<{ used: boolean }>('select app.use_code($1, $2, $3) as used', [who.organisationId, who.staffId, step]),
  );
  return row?.used === true;
}
