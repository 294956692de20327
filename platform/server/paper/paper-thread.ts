// A thread that draws and does nothing else: laying out a page of Devanagari takes long enough that everybody would wait.
import { parentPort } from 'node:worker_threads';
import type { Drawing, Drawn } from './draw-in-thread.ts';

type Program = { draw: (input: unknown) => Promise<Buffer> };

async function drawOne({ id, program, input }: Drawing): Promise<Drawn> {
  try {
    const { draw } = (await import(program)) as Program;
    return { id, paper: new Uint8Array(await draw(input)) };
  } catch (error) {
    // Only what broke and where: what stands on the paper must not reach a log.
    return { id, failed: error instanceof Error ? error.name : 'Error' };
  }
}

parentPort?.on('message', async (drawing: Drawing) => parentPort?.postMessage(await drawOne(drawing)));
