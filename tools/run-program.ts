import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');

export type Ran = { code: number; stdout: string; output: string };

type Options = { env?: Record<string, string>; show?: boolean };

/** Runs a tool of ours by its name and keeps what it says; `show` lets it say it at once instead. */
export function runProgram(
  name: string,
  args: readonly string[],
  { env = {}, show = false }: Options = {},
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
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, stdout, output }));
  });
}
