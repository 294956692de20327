import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runProgram } from './run-program.ts';

const FOLDERS = ['kernel', 'modules', 'platform', 'apps', 'database', 'tools', 'bench', 'e2e'];

/** Without its parser dependency-cruiser sees nothing, finds nothing wrong, and says so in green. */
const FEWEST_MODULES = 60;

type Violation = { from: string; to: string; rule: { name: string }; comment?: string; cycle?: { name: string }[] };
type Cruised = {
  modules: { source: string; dependencies: { resolved: string }[] }[];
  summary: {
    violations: Violation[];
    totalCruised: number;
    ruleSetUsed?: { forbidden?: { name: string; comment: string }[] };
  };
};

/** Who imports whom, in the whole house. */
export async function cruise(): Promise<Cruised> {
  const folders = FOLDERS.filter((folder) => existsSync(join(ROOT, folder)));
  const { stdout, output } = await runProgram('depcruise', [
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    ...folders,
  ]);
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser did not run:\n${output}`);
  return JSON.parse(stdout) as Cruised;
}

export function findWallFaults({ summary, modules }: Cruised): string[] {
  const ours = modules.filter(({ source }) => FOLDERS.some((folder) => source.startsWith(`${folder}/`))).length;
  const blind = ours < FEWEST_MODULES ? [`only ${ours} files were read: the walls were not checked`] : [];
  const comments = new Map(summary.ruleSetUsed?.forbidden?.map(({ name, comment }) => [name, comment]));
  return [...blind, ...summary.violations.map((violation) => describe(violation, comments))];
}

function describe({ rule, from, to, cycle }: Violation, comments: Map<string, string>): string {
  const way = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
  return `${rule.name}: ${from} → ${way}\n    ${comments.get(rule.name) ?? ''}`;
}
