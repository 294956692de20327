import { join, resolve } from 'node:path';
import { runSandboxed } from '#platform/server/sandbox/sandbox.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const PROGRAM = join(import.meta.dirname, 'look-at.ts');
const MODULES = join(ROOT, 'node_modules');
const FONT = join(MODULES, '@expo-google-fonts/noto-sans-devanagari/500Medium/NotoSansDevanagari_500Medium.ttf');
const MOST_COPY = 24 * 1_048_576;

type Input = AsyncIterable<Buffer>;

/** What a file is, by its content; only its head is read. */
export async function lookAtKind(head: Buffer): Promise<string> {
  const input = (async function* () {
    yield head;
  })();
  const said = await runSandboxed({ program: PROGRAM, reads: [MODULES], args: ['kind'], input, mostOutput: 200 });
  return said.toString('utf8');
}

/** A copy that can be shown: drawn anew, nothing of the original beside its pixels or letters, marked with who saw it when. */
export function makeWorkingCopy(how: 'picture' | 'text', input: Input, lines: readonly string[]): Promise<Buffer> {
  const args = [how, JSON.stringify({ lines, font: FONT })];
  return runSandboxed({ program: PROGRAM, reads: [MODULES], args, input, mostOutput: MOST_COPY });
}
