import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './run-program.ts';

/** A seeded fault, and the test that must fail under it. */
type Mutant = { name: string; patch: string; fault: string; file: string; title: string; project: string };
type Verdict = 'caught' | 'SURVIVED' | 'DOES NOT APPLY' | 'DID NOT RUN';

const FOLDER = join(ROOT, 'mutants');

/**
 * Plants each fault of mutants/ in a copy of the house and runs the test that should see it. A test that stays green under
 * its fault proves nothing, and fails this. Words given narrow the list: `npm run test:mutants -- honey`.
 */
function main(words: readonly string[]): number {
  const mutants = readMutants().filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const copy = copyTree();
  let caught = 0;
  try {
    for (const mutant of mutants) {
      const verdict = tryMutant(copy, mutant);
      if (verdict === 'caught') caught += 1;
      console.log(`${verdict.padEnd(14)} ${mutant.name}: ${mutant.fault}`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  console.log(`${caught} of ${mutants.length} seeded faults caught`);
  return caught === mutants.length && caught > 0 ? 0 : 1;
}

function readMutants(): Mutant[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.patch'));
  return names.sort().map((name) => {
    const patch = join(FOLDER, name);
    const text = readFileSync(patch, 'utf8');
    const said = (word: string) => new RegExp(`^${word}: (.+)$`, 'm').exec(text)?.[1] ?? '';
    const [file = '', title = ''] = said('Caught by').split(' > ');
    return {
      name: name.slice(0, -'.patch'.length),
      patch,
      fault: said('Fault'),
      file,
      title,
      project: said('Project'),
    };
  });
}

/** What git knows and what lies beside it unlisted; the packages as hard links, so that a copy costs no space. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sharan-mutants-'));
  const listed = run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], ROOT).stdout.split('\0');
  for (const file of listed.filter((one) => one !== '' && existsSync(join(ROOT, one)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  const packages = [join(ROOT, 'node_modules'), join(copy, 'node_modules')] as const;
  if (run('cp', ['-al', ...packages], ROOT).status !== 0)
    cpSync(...packages, { recursive: true, verbatimSymlinks: true });
  // What tools keep beside the packages would be shared through the links, and changed in both.
  for (const cache of ['.tsc', '.vite', '.vite-temp', '.vitest-cache'])
    rmSync(join(copy, 'node_modules', cache), { recursive: true, force: true });
  return copy;
}

function tryMutant(copy: string, { patch, file, title, project }: Mutant): Verdict {
  if (!existsSync(join(copy, file)) || title === '') return 'DID NOT RUN';
  if (apply(copy, patch) !== 0) return 'DOES NOT APPLY';
  try {
    return verdictOf(copy, ['run', '--project', project, file, '-t', title]);
  } finally {
    apply(copy, patch, '--reverse');
  }
}

/** Lines around the fault may have moved; the faulty line itself may not. */
function apply(copy: string, patch: string, ...how: string[]): number {
  return run('git', ['apply', '-C1', '--recount', ...how, patch], copy).status ?? 1;
}

function verdictOf(copy: string, args: readonly string[]): Verdict {
  const report = join(copy, 'mutant-report.json');
  rmSync(report, { force: true });
  run('vitest', [...args, '--reporter=json', `--outputFile=${report}`], copy);
  if (!existsSync(report)) return 'DID NOT RUN';
  const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  if ((numFailedTests ?? 0) > 0) return 'caught';
  return (numPassedTests ?? 0) > 0 ? 'SURVIVED' : 'DID NOT RUN';
}

function run(program: string, args: readonly string[], cwd: string) {
  const path = [join(cwd, 'node_modules/.bin'), process.env.PATH].filter(Boolean).join(delimiter);
  // Inside another repository git would look for the files there: the copy is none.
  const env = { ...process.env, PATH: path, GIT_CEILING_DIRECTORIES: dirname(cwd) };
  return spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 64 * 1_048_576 });
}

process.exitCode = main(process.argv.slice(2));
