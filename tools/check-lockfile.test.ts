import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLockfileFaults, type LockEntry, type Lockfile } from './check-lockfile.ts';
import { ROOT } from './run-program.ts';

const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const faults = (entry: LockEntry) =>
  findLockfileFaults({
    lockfileVersion: 3,
    packages: { '': {}, 'node_modules/a': { integrity, license: 'MIT', ...entry } },
  });

test('our own lockfile holds every package by its SHA-512, names no server, and runs nothing', () => {
  const lockfile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lockfile;
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100);
  expect(findLockfileFaults(lockfile)).toEqual([]);
});

test.each([
  ['no hash', { integrity: '' }],
  ['an old hash', { integrity: `sha1-${Buffer.alloc(20).toString('base64')}` }],
  ['two hashes, of which the weaker is enough', { integrity: `${integrity} sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=` }],
  ['a place of its own', { resolved: 'https://elsewhere.example/a.tgz' }],
  ['a place in git', { resolved: 'git+ssh://git@github.example/a/a.git' }],
  ['a script', { hasInstallScript: true }],
  ['a licence that binds the whole', { license: 'AGPL-3.0-only' }],
  ['one of two licences that does', { license: 'MIT AND GPL-2.0-only' }],
  ['no licence', { license: undefined as unknown as string }],
])('a package with %s is named', (_what, entry) =>
  expect(faults(entry)).toEqual([expect.stringContaining('node_modules/a: ')]),
);

test('a choice of licences is enough when one is on the list', () =>
  expect(faults({ license: '(GPL-2.0-only OR MIT)' })).toEqual([]));
