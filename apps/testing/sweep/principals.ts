import type pg from 'pg';
import type { Staff } from '#kernel/access.ts';
import type { Assurance, Subject } from '#kernel/decide.ts';
import { newToken } from '#platform/server/random.ts';
import { openSession } from '#platform/server/sign-in/sessions.ts';

/** Somebody who asks, known or not. `dead`: whatever she asks, she must be told that she is signed out. */
export type Principal = { name: string; subject: Subject | null; cookie: string; dead: boolean; sessionId: string };

/** One session of each colleague; of some a session that rests on a password; of one every way in which it can be none. */
export async function openPrincipals(door: pg.Pool, owner: pg.Client, staff: readonly Staff[]): Promise<Principal[]> {
  const living = await Promise.all(staff.map((one) => alive({ door, owner }, one, 'passkey')));
  const byPassword = staff.filter(({ roles }) => roles.some((role) => role === 'case-manager' || role === 'director'));
  const weak = await Promise.all(byPassword.slice(0, 2).map((one) => alive({ door, owner }, one, 'password')));
  const manager = staff.find(({ roles }) => roles.includes('case-manager'));
  if (!manager) throw new Error('The sweep needs a case manager.');
  return [...living, ...weak, ...strangers(), ...(await endedSessions(door, owner, manager))];
}

type Doors = { door: pg.Pool; owner: pg.Client };

async function alive({ door, owner }: Doors, staff: Staff, assurance: Assurance): Promise<Principal> {
  const cookie = await openSession(door, staff.organisationId, staff.id, 'sweep', assurance);
  const { rows } = await owner.query<{ id: string }>('select id from app.session where token_hash = sha256($1)', [
    Buffer.from(cookie),
  ]);
  const subject = { ...staff, assurance, steppedUpAt: new Date().toISOString() };
  return {
    name: `${staff.roles[0]} ${staff.id} by ${assurance}`,
    subject,
    cookie,
    dead: false,
    sessionId: rows[0]?.id ?? '',
  };
}

function strangers(): Principal[] {
  const nobody = { subject: null, dead: true, sessionId: '' };
  return [
    { ...nobody, name: 'nobody', cookie: '' },
    { ...nobody, name: 'with a forged token', cookie: newToken() },
    { ...nobody, name: 'with a token of another form', cookie: `${newToken()}'; --` },
  ];
}

const WAYS_TO_END: Readonly<Record<string, string>> = {
  'after twelve hours': `expires_at = now() - interval '1 second'`,
  'signed out': 'ended_at = now()',
  'left alone': `seen_at = now() - interval '15 minutes'`,
};

/** The sessions of one who could see much, each ended in its own way. */
async function endedSessions(door: pg.Pool, owner: pg.Client, staff: Staff): Promise<Principal[]> {
  const ended: Principal[] = [];
  for (const [name, change] of Object.entries(WAYS_TO_END)) {
    const one = await alive({ door, owner }, staff, 'passkey');
    await owner.query(`update app.session set ${change} where token_hash = sha256($1)`, [Buffer.from(one.cookie)]);
    ended.push({ ...one, subject: null, name, dead: true });
  }
  return ended;
}
