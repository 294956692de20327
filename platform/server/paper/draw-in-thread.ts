import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const THREAD = join(import.meta.dirname, 'paper-thread.ts');
const MOST_WAITING = 64;
const MEMORY_MB = 192;
/** A page takes tens of milliseconds; a thread that is this late hangs and is thrown away. */
const LATE_MS = 20_000;

export type Drawing = { id: number; program: string; input: unknown };
export type Drawn = { id: number; paper: Uint8Array } | { id: number; failed: string };

type Waiting = { done: (paper: Buffer) => void; fail: (error: Error) => void; timer: NodeJS.Timeout };
type Thread = { worker: Worker; waiting: Map<number, Waiting> };

let thread: Thread | null = null;
let next = 0;

/**
 * Has one paper drawn beside the server. `program` is a file that exports `draw(input)`; what it draws is sent there and
 * back, never kept. One thread for all, begun with the first paper, for fonts are read once.
 */
export function drawInThread<Input>(program: string, input: Input): Promise<Buffer> {
  thread ??= begin();
  const { worker, waiting } = thread;
  if (waiting.size >= MOST_WAITING) return Promise.reject(new Error('Too many papers wait to be drawn.'));
  const id = next++;
  return new Promise<Buffer>((done, fail) => {
    const timer = setTimeout(() => void worker.terminate(), LATE_MS).unref();
    waiting.set(id, { done, fail, timer });
    worker.ref();
    worker.postMessage({ id, program: pathToFileURL(program).href, input } satisfies Drawing);
  });
}

function begin(): Thread {
  const worker = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }, stdout: true });
  const begun: Thread = { worker, waiting: new Map() };
  worker.unref();
  worker.on('message', (drawn: Drawn) => settle(begun, drawn));
  const end = () => giveUp(begun);
  worker.on('error', end);
  worker.on('exit', end);
  return begun;
}

function settle({ worker, waiting }: Thread, drawn: Drawn): void {
  const one = waiting.get(drawn.id);
  if (!one) return;
  waiting.delete(drawn.id);
  clearTimeout(one.timer);
  if (waiting.size === 0) worker.unref();
  if ('paper' in drawn) one.done(Buffer.from(drawn.paper));
  else one.fail(new Error(`A paper could not be drawn: ${drawn.failed}.`));
}

/** Whoever waits is told; the next paper begins another thread. */
function giveUp(ended: Thread): void {
  if (thread === ended) thread = null;
  for (const { fail, timer } of ended.waiting.values()) {
    clearTimeout(timer);
    fail(new Error('The thread that draws papers ended.'));
  }
  ended.waiting.clear();
}
