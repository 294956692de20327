import { createHash, randomInt } from 'node:crypto';
import type pg from 'pg';
import { inTransaction, type Transaction } from '#platform/server/database/transaction.ts';
import { newToken } from '#platform/server/random.ts';
import { drawLink } from '#platform/server/sign-in/links.ts';
import { hashToken } from '#platform/server/sign-in/sessions.ts';

export type HandOverLanguage = 'en' | 'hi' | 'mr' | 'es';

/** A link that still opens something: in which language to speak, whether a browser holds it already, and who sends. */
export type SeenLink = { id: string; lang: HandOverLanguage; bound: boolean; organisation: string };
/** Whoever holds a bound link, for one request. */
export type Entered = {
  organisationId: string;
  referralId: string;
  lang: HandOverLanguage;
  organisation: string;
  session: string;
};

type Making = { linkId: string; staffId: string; referralId: string; lang: HandOverLanguage; days: number };

/** Lets a new link in. Its token and the code are returned once; the database keeps what cannot be turned back into them. */
export async function makeLink(tx: Transaction, { linkId, staffId, referralId, lang, days }: Making) {
  const { token, hash } = drawLink();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const values = [linkId, staffId, referralId, hash, hashCode(token, code), lang, `${days} days`];
  await tx.query('select app.make_hand_over_link($1, $2, $3, $4, $5, $6, $7::interval)', values);
  return { token, code };
}

/** Salted by the token: whoever reads the table cannot try a million codes. */
function hashCode(token: string, code: string): Buffer {
  return createHash('sha256').update(`${token}|${code}`).digest();
}

export async function seeLink(door: pg.Pool, token: string): Promise<SeenLink | null> {
  const [row] = await inTransaction(door, null, (tx) =>
    tx.query<SeenLink>('select id, lang, bound, organisation from app.see_hand_over($1)', [hashToken(token)]),
  );
  return row ?? null;
}

/** Binds the link to one browser, for a right code. Wrong, unknown, used and run out are one answer: null. */
export async function bindLink(
  door: pg.Pool,
  token: string,
  code: string,
): Promise<{ id: string; bond: string } | null> {
  const bond = newToken();
  const values = [hashToken(token), hashCode(token, code), hashToken(bond)];
  const [row] = await inTransaction(door, null, (tx) =>
    tx.query<{ id: string | null }>('select app.bind_hand_over($1, $2, $3) as id', values),
  );
  return row?.id ? { id: row.id, bond } : null;
}

/** A session that lives for one request and never leaves this process. */
export async function enter(door: pg.Pool, id: string, bond: string): Promise<Entered | null> {
  const session = newToken();
  const [row] = await inTransaction(door, null, (tx) =>
    tx.query<Omit<Entered, 'session'>>(
      `select organisation_id as "organisationId", referral_id as "referralId", lang, organisation from app.enter_hand_over($1, $2, $3)`,
      [id, hashToken(bond), hashToken(session)],
    ),
  );
  return row ? { ...row, session } : null;
}

export function leave(pool: pg.Pool, session: string): Promise<unknown> {
  return inTransaction(pool, session, (tx) => tx.query('select app.leave_hand_over()'));
}

/** Stands in the form and nowhere else: another site's page can neither read nor guess it. */
export function proofOf(bond: string): string {
  return createHash('sha256').update(`a form of hand-over|${bond}`).digest('base64url');
}
