import { readFileSync } from 'node:fs';
import { Failure } from './failure.ts';

/** The account PostgreSQL runs under when we are root; null when it may simply run as ourselves. */
export type Identity = { name: string; uid: number; gid: number } | null;

/** PostgreSQL refuses to run as root, and is right: it takes the account made for it, or the one that owns nothing. */
export function chooseIdentity(): Identity {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8');
  const found = findAccount(accounts, 'postgres') ?? findAccount(accounts, 'nobody');
  if (!found)
    throw new Failure('PostgreSQL never runs as root, and there is no account "postgres" or "nobody" to run it as.');
  return found;
}

function findAccount(passwd: string, name: string): Identity {
  const [account, , uid, gid] =
    passwd
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.split(':') ?? [];
  return account && uid && gid ? { name: account, uid: Number(uid), gid: Number(gid) } : null;
}

export function spawnAs(identity: Identity): { uid?: number; gid?: number } {
  return identity ? { uid: identity.uid, gid: identity.gid } : {};
}
