import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSandboxed, sandboxKind } from './sandbox.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sharan-sandbox-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* of(...pieces: string[]) {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function run(code: string, more: { input?: AsyncIterable<Buffer>; mostOutput?: number; wallMs?: number } = {}) {
  const program = join(folder, `p${Math.random()}.mjs`);
  await writeFile(program, code);
  const { wallMs, ...rest } = more;
  const what = { program, reads: [], args: [], input: of(), mostOutput: 1000, ...rest };
  return (await runSandboxed(what, wallMs)).toString();
}

const tell = (
  expression: string,
) => `let told; try { told = ${expression}; } catch (e) { told = 'refused ' + (e.code ?? e.name); }
process.stdout.write(String(await Promise.resolve(told).catch((e) => 'refused ' + (e.code ?? e.cause?.code ?? e.name))));`;

describe(`a program in the sandbox (here: ${sandboxKind()})`, () => {
  test('gets its one file and gives back what it made of it', async () =>
    expect(
      await run('for await (const p of process.stdin) process.stdout.write(p.toString().toUpperCase());', {
        input: of('a', 'b'),
      }),
    ).toBe('AB'));

  test.each([
    ['read a file', `(await import('node:fs')).readFileSync('/etc/passwd', 'utf8')`],
    ['read our source', `(await import('node:fs')).readFileSync(${JSON.stringify(import.meta.filename)}, 'utf8')`],
    ['list a folder', `(await import('node:fs')).readdirSync('/tmp')`],
    ['write a file', `(await import('node:fs')).writeFileSync('/tmp/sharan-out', 'x')`],
    ['run a program', `(await import('node:child_process')).execFileSync('/bin/ls')`],
    ['begin a thread', `new (await import('node:worker_threads')).Worker('1', { eval: true })`],
    ['make code from words', `new Function('return 1')()`],
  ])('may not %s', async (_what, expression) =>
    expect(await run(tell(expression))).toMatch(/^refused (ERR_ACCESS_DENIED|EvalError|ENOENT|EACCES)/),
  );

  test('has nothing of our environment', async () => {
    process.env.SHARAN_CANARY = 'a secret';
    expect(await run(`process.stdout.write(JSON.stringify(process.env));`)).not.toContain('secret');
  });

  test('is ended when it goes on and on, takes too much, or says too much', { timeout: 60_000 }, async () => {
    const ends = (code: string, wallMs?: number) =>
      run(code, { ...(wallMs && { wallMs }) }).then(
        () => 'ended by itself',
        (error: { code: string }) => error.code,
      );
    expect(await ends('for (;;);', 1500)).toMatch(/^sandbox\.too-long$/);
    expect(await ends('const kept = []; for (;;) kept.push(Buffer.alloc(16_000_000, 1));')).toBe('sandbox.failed');
    expect(await ends(`process.stdout.write('x'.repeat(100_000)); setInterval(() => {}, 1000);`)).toBe(
      'sandbox.too-much',
    );
  });
});
