import { join, resolve } from 'node:path';
import { runSandboxed, SandboxFailed } from '../sandbox/sandbox.ts';
import { GREY_SIDE } from './looks.ts';

const PROGRAM = join(import.meta.dirname, 'grey-at.ts');
const MODULES = join(resolve(import.meta.dirname, '../../..'), 'node_modules');
const BYTES = GREY_SIDE * GREY_SIDE;

/** How light a picture is, place by place, as a process that holds nothing else and is thrown away sees it. */
export async function greyOf(input: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const grey = await runSandboxed({ program: PROGRAM, reads: [MODULES], args: [], input, mostOutput: BYTES });
  if (grey.length !== BYTES) throw new SandboxFailed('sandbox.failed');
  return grey;
}
