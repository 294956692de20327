import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');

export type Ran = { code: number; stdout: string; output: string };

type Options = {
  env?: Record<string, string>;
  show?: boolean;
  /** A tool that has not ended by then is ended: whoever waits for a build must be told, and not wait for ever. */
  limitMinutes?: number;
};

const A_MINUTE_MS = 60_000;

/** Runs a tool of ours by its name and keeps what it says; `show` lets it say it at once instead. */
export function runProgram(
  name: string,
  args: readonly string[],
  { env = {}, show = false, limitMinutes }: Options = {},
): Promise<Ran> {
  // The tools begin with `env node`: our folder first, or they run on whatever Node the machine has.
  const path = [BIN, process.env.PATH].filter(Boolean).join(delimiter);
  const child = spawn(join(BIN, name), args, {
    cwd: ROOT,
    env: { ...process.env, ...env, PATH: path },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  let stdout = '';
  let output = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  const limit = limitMinutes && setTimeout(() => endLate(child, name, limitMinutes), limitMinutes * A_MINUTE_MS);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (limit) clearTimeout(limit);
      done({ code: code ?? 1, stdout, output });
    });
  });
}

function endLate(child: ChildProcess, name: string, minutes: number): void {
  console.error(`${name} has not ended after ${minutes} minutes; it is ended now.`);
  child.kill('SIGKILL');
}
