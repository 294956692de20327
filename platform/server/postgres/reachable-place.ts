import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Identity, spawnAs } from './child-identity.ts';
import { Failure } from './failure.ts';

const CHECKOUT = resolve(import.meta.dirname, '../../..');

/** Where things go that another account must reach: a checkout under root's home is shut to it. */
const OPEN_PLACE = join('/var/lib/sharan', createHash('sha256').update(CHECKOUT).digest('hex').slice(0, 12));

/** May this account walk down to the folder? Looks at modes only; whoever uses access lists gets PostgreSQL's own message. */
export function canReach(folder: string, identity: Identity): boolean {
  if (!identity) return true;
  const { mode, uid, gid } = statSync(folder);
  const may = uid === identity.uid ? mode & 0o100 : gid === identity.gid ? mode & 0o010 : mode & 0o001;
  return may !== 0 && (dirname(folder) === folder || canReach(dirname(folder), identity));
}

/** The binaries, copied to an open place if the account that must run them cannot reach them. */
export function reachableBinaries(native: string, identity: Identity, log: (line: string) => void): string {
  if (runs(native, identity)) return native;
  const copy = join(OPEN_PLACE, `postgresql-${versionOf(native)}`);
  if (!existsSync(copy)) copyBinaries(native, copy);
  if (!runs(copy, identity))
    throw new Failure(`PostgreSQL in ${copy} does not run as ${identity?.name ?? 'this account'}.`);
  log(`PostgreSQL runs as "${identity?.name}", which cannot reach this checkout; its programs are in ${copy}`);
  return copy;
}

function runs(native: string, identity: Identity): boolean {
  return spawnSync(join(native, 'bin/postgres'), ['--version'], { ...spawnAs(identity), cwd: '/' }).status === 0;
}

function versionOf(native: string): string {
  const { stdout } = spawnSync(join(native, 'bin/postgres'), ['--version'], { encoding: 'utf8' });
  const version = /\d{1,4}\.\d{1,4}/.exec(stdout ?? '')?.[0];
  if (!version) throw new Failure(`PostgreSQL in ${native} does not run on this machine.`);
  return version;
}

/** Copied aside and renamed, so that an interrupted copy is never taken for a whole one. */
function copyBinaries(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  withOpenModes(() => {
    mkdirSync(OPEN_PLACE, { recursive: true });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  });
  renameSync(unfinished, copy);
}

/**
 * The folder of the cluster: inside `folder`, or where the account can reach it, with a link left in `folder`.
 * Without the link, what lies out there belonged to a folder that somebody has since removed: it is put aside, never used and never deleted.
 */
export function reachableCluster(folder: string, identity: Identity, log: (line: string) => void): string {
  const inside = join(folder, 'cluster');
  const linked = lstatSync(inside, { throwIfNoEntry: false })?.isSymbolicLink();
  if (!linked && (existsSync(inside) || canReach(folder, identity))) return inside;
  const outside = linked ? readlinkSync(inside) : claimOutside(folder, inside, log);
  log(`PostgreSQL runs as "${identity?.name}", which cannot reach ${folder}; its data is in ${outside}`);
  return outside;
}

function claimOutside(folder: string, inside: string, log: (line: string) => void): string {
  const name = `${basename(folder)}-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  const outside = join(OPEN_PLACE, name);
  withOpenModes(() => mkdirSync(OPEN_PLACE, { recursive: true }));
  putAside(outside, log);
  symlinkSync(outside, inside);
  return outside;
}

function putAside(cluster: string, log: (line: string) => void): void {
  if (!existsSync(cluster)) return;
  const aside = `${cluster}.left-${Date.now()}`;
  renameSync(cluster, aside);
  log(`an older database without its data folder was put aside: ${aside}`);
}

/** A careful administrator's umask of 077 would shut the open place again. The cluster itself stays 0700. */
function withOpenModes(make: () => void): void {
  const before = process.umask(0o022);
  try {
    make();
  } finally {
    process.umask(before);
  }
}
