import type pg from 'pg';
import { encode } from 'uqr';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newToken } from '#platform/server/random.ts';
import { type Assurance, deviceText, hashToken, type Opened, sessionEnd } from './sessions.ts';

/** A one-time link as it is handed over: as an address, and as the rows of a QR code that the page draws. */
export type HandedLink = { link: string; qr: string[] };

/** What a link opens, as long as it opens anything. */
export type Invitation = {
  organisationId: string;
  staffId: string;
  is: 'invitation' | 'reset' | 'recovery';
  name: string;
  signInName: string;
  organisation: string;
  appName: string;
  validFrom: string;
  expiresAt: string;
  isEarly: boolean;
};

export function drawLink(): { token: string; hash: Buffer } {
  const token = newToken();
  return { token, hash: hashToken(token) };
}

/** Behind the `#`, what comes after it never reaches a server: no log, no proxy, no history of another machine holds it. */
export function handOver(token: string, origin: string): HandedLink {
  const link = `${origin}/invitation#${token}`;
  return { link, qr: qrRows(link) };
}

/** Rows of 0 and 1, without the quiet zone. */
export function qrRows(text: string): string[] {
  return encode(text, { ecc: 'M', border: 0 }).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
}

export async function seeLink(door: pg.Pool, token: string): Promise<Invitation | null> {
  const [row] = await inTransaction(door, null, (tx) =>
    tx.query<Invitation>(
      `select organisation_id as "organisationId", staff_id as "staffId", kind as "is", name, sign_in_name as "signInName", organisation,
              app_name as "appName", valid_from as "validFrom", expires_at as "expiresAt", is_early as "isEarly" from app.see_invitation($1)`,
      [hashToken(token)],
    ),
  );
  return row ?? null;
}

/** Uses the link up, sets the passkey and opens a session; null when the link was used or withdrawn meanwhile. */
export async function comeInByLink(
  door: pg.Pool,
  link: string,
  passkey: string,
  device: string,
): Promise<Opened | null> {
  const token = newToken();
  const values = [hashToken(link), passkey, hashToken(token), deviceText(device), sessionEnd()];
  const [row] = await inTransaction(door, null, (tx) =>
    tx.query<{ surely: Assurance | null }>('select app.set_up_by_link($1, $2, $3, $4, $5) as surely', values),
  );
  return row?.surely ? { token, assurance: row.surely } : null;
}
