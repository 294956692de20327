import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SKIPPED } from '../apps/testing/security-checks.ts';
import { type Counts, countPlaywright, countVitest, sum } from './count-tests.ts';
import { runProgram } from './run-program.ts';

/** Far beyond what either needs. The full profile takes as long as it takes. */
const LIMIT_MINUTES = 40;

const isBrowserFilter = (filter: string) => filter === 'e2e' || filter.startsWith('e2e/') || filter.endsWith('.e2e.ts');

/**
 * Runs every test there is, and ends with one line of counts.
 * `--full` adds the long ones; other words are file filters (`npm test -- placement`, `npm test -- e2e`).
 */
async function main(args: readonly string[]): Promise<number> {
  const filters = args.filter((argument) => argument !== '--full');
  const env: Record<string, string> = args.includes('--full') ? { FULL: '1' } : {};
  const [browser, rest] = [filters.filter(isBrowserFilter), filters.filter((filter) => !isBrowserFilter(filter))];
  const reports = mkdtempSync(join(tmpdir(), 'sharan-reports-'));
  const counts: Counts[] = [];
  if (filters.length === 0 || rest.length > 0) counts.push(await runVitest(rest, join(reports, 'vitest.json'), env));
  if (filters.length === 0 || browser.length > 0)
    counts.push(await runPlaywright(browser, join(reports, 'e2e.json'), env));
  rmSync(reports, { recursive: true });
  if (args.includes('--full')) for (const { what, why } of SKIPPED) console.log(`skipped ${what}: ${why}`);
  const { passed, failed, skipped } = sum(counts);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function runVitest(filters: readonly string[], report: string, env: Record<string, string>): Promise<Counts> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters];
  const { code } = await runProgram('vitest', args, { env, show: true, ...limitOf(env) });
  return countVitest(readReport(report), code);
}

async function runPlaywright(filters: readonly string[], report: string, env: Record<string, string>): Promise<Counts> {
  const args = ['test', '--reporter=list,json', ...filters.filter((filter) => filter !== 'e2e')];
  const { code } = await runProgram('playwright', args, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    show: true,
    ...limitOf(env),
  });
  return countPlaywright(readReport(report), code);
}

const limitOf = (env: Record<string, string>) => (env.FULL ? {} : { limitMinutes: LIMIT_MINUTES });

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

process.exitCode = await main(process.argv.slice(2));
