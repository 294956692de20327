import { findForbidden } from './check-forbidden.ts';
import { findLiterals } from './check-literals.ts';
import { findLockfileFaults, type Lockfile, SKIPPED } from './check-lockfile.ts';
import { findWordFaults } from './check-words.ts';
import { cruise, findWallFaults } from './cruise.ts';
import { findStale } from './generate.ts';
import { readSources } from './read-sources.ts';
import { runProgram } from './run-program.ts';

/** Says what is wrong, a fault a line; says nothing when all is well. */
type Step = { name: string; find: () => Promise<string[]> };

const SCREENS = ['modules/*/web/**/*.tsx', 'platform/web/**/*.tsx', 'platform/design/**/*.tsx', 'apps/web/**/*.tsx'];
const CODE = ['apps', 'bench', 'database', 'e2e', 'kernel', 'modules', 'platform', 'tools'];

const STEPS: readonly Step[] = [
  { name: 'types in three rooms', find: () => program('tsc', ['-b', '--pretty', 'false']) },
  { name: 'generated files fresh', find: findStale },
  { name: 'biome', find: () => program('biome', ['check', '--error-on-warnings', '--max-diagnostics=60', '.']) },
  { name: 'walls between modules', find: async () => findWallFaults(await cruise()) },
  { name: 'nothing unused', find: () => program('knip', ['--no-progress', '--no-config-hints']) },
  { name: 'words in every language', find: async () => findWordFaults(readSources(['words/*/*.json']), readWebCode()) },
  { name: 'no word outside the catalogue', find: async () => findLiterals(readSources(SCREENS).filter(isNoTest)) },
  { name: 'packages by hash, script and licence', find: async () => findLockfileFaults(readLockfile()) },
  { name: 'nothing forbidden', find: async () => findForbidden(readSources(CODE.map((folder) => `${folder}/**/*.*`))) },
];

const AT_ONCE = 2;

async function program(name: string, args: readonly string[]): Promise<string[]> {
  const { code, output } = await runProgram(name, args);
  return code === 0 ? [] : [output.trim() || `${name} ended with code ${code}`];
}

function readWebCode() {
  return readSources([...SCREENS, ...SCREENS.map((pattern) => pattern.replace(/tsx$/, 'ts'))]).filter(isNoTest);
}

function readLockfile(): Lockfile {
  return JSON.parse(readSources(['package-lock.json'])[0]?.text ?? '{}') as Lockfile;
}

function isNoTest({ path }: { path: string }): boolean {
  return !/\.test\.tsx?$/.test(path);
}

async function runStep({ name, find }: Step): Promise<boolean> {
  const began = performance.now();
  const faults = await find().catch((error: unknown) => [error instanceof Error ? (error.stack ?? '') : String(error)]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  for (const fault of faults) console.log(fault.replaceAll(/^/gm, '    '));
  return faults.length === 0;
}

/** A few steps at a time, in order, so that the slow ones begin first. */
async function runAll(): Promise<boolean> {
  const waiting = [...STEPS];
  const results: boolean[] = [];
  async function work(): Promise<void> {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step));
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results.every(Boolean);
}

process.exitCode = (await runAll()) ? 0 : 1;
for (const what of SKIPPED) console.log(`skipped ${what}`);
