import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Identity, spawnAs } from './child-identity.ts';
import { Failure } from './failure.ts';

const CLUSTER_FLAGS = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin', // no word of the machine's C library in our indexes: they survive its upgrades
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--data-checksums',
  '--no-instructions',
];

type NewCluster = { native: string; cluster: string; password: string; identity: Identity; durable: boolean };

/** The password of this data folder, made on first use. Only the account that started us can read it. */
export function keepPassword(folder: string): string {
  const file = join(folder, 'password');
  try {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** Makes the cluster if there is none. It is made aside and renamed: a half-made one is never mistaken for a database. */
export function makeCluster(wanted: NewCluster): void {
  if (existsSync(wanted.cluster)) return;
  const unfinished = `${wanted.cluster}.new-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (wanted.identity) chownSync(unfinished, wanted.identity.uid, wanted.identity.gid);
  try {
    initialise(wanted, unfinished);
    if (!existsSync(wanted.cluster)) renameSync(unfinished, wanted.cluster);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function initialise({ native, password, identity, durable }: NewCluster, target: string): void {
  const passwordFile = `${target}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity) chownSync(passwordFile, identity.uid, identity.gid);
  try {
    const flags = [
      ...CLUSTER_FLAGS,
      ...(durable ? [] : ['--no-sync']),
      `--pwfile=${passwordFile}`,
      `--pgdata=${target}`,
    ];
    const run = spawnSync(join(native, 'bin/initdb'), flags, {
      ...spawnAs(identity),
      cwd: dirname(target),
      env: childEnvironment(),
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Failure(`initdb failed: ${run.error?.message ?? ''} ${run.stderr ?? ''}`.trim());
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Nothing of our own environment (keys, tokens, PGDATA of another server) reaches the child. */
export function childEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
