import { randomInt } from 'node:crypto';
import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newToken } from '#platform/server/random.ts';
import { tellRefused } from './come-in.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { hashToken } from './sessions.ts';
import { asTry } from './tries.ts';

/** Without those that are read for each other. 32 letters: each says five bits. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GROUPS = 8;
const GROUP = 4;

/** 160 bits in eight groups of four: enough that a key can be wrapped under it, short enough to be typed from paper. */
export function drawRecoveryCode(): string {
  const group = () => Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** As typed from paper: in small letters, without dashes, with an O for nothing that exists. */
export function readRecoveryCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

/** Shown once, kept as what argon2id makes of it. */
export async function newRecoveryCode(door: pg.Pool, token: string): Promise<string> {
  const code = drawRecoveryCode();
  const hash = await hashPassword(readRecoveryCode(code));
  await inTransaction(door, token, (tx) => tx.query('select app.put_my_recovery_code($1)', [hash]));
  return code;
}

type Kept = { organisation_id: string; staff_id: string; code_hash: string };
let nobody: Promise<string> | null = null;

/** Spends the code and gives a link of one hour in its place, by which a new passkey is set; null for every cause alike. */
export async function spendRecoveryCode(
  door: pg.Pool,
  name: string,
  typed: string,
  network: string,
): Promise<string | null | 'too-many'> {
  const who = name.trim().toLowerCase();
  const tries = [['recovery', who] as const, ['network', network] as const];
  const link = await asTry(door, tries, async () => {
    const [kept] = await inTransaction(door, null, (tx) =>
      tx.query<Kept>('select * from app.find_recovery_code($1)', [who]),
    );
    nobody ??= hashPassword('nobody has this code');
    const right = await isPassword(readRecoveryCode(typed), kept?.code_hash ?? (await nobody));
    return kept && right ? spend(door, kept) : null;
  });
  if (link === null) await tellRefused(door, who, 'sign-in.by-recovery-code');
  return link;
}

async function spend(door: pg.Pool, kept: Kept): Promise<string | null> {
  const link = newToken();
  const values = [kept.organisation_id, kept.staff_id, kept.code_hash, hashToken(link)];
  const [row] = await inTransaction(door, null, (tx) =>
    tx.query<{ used: boolean }>('select app.use_recovery_code($1, $2, $3, $4) as used', values),
  );
  return row?.used ? link : null;
}
