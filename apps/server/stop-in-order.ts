import { setTimeout as wait } from 'node:timers/promises';

export type Step = readonly [name: string, end: () => Promise<unknown> | undefined];

/** What was acknowledged is on the disk before it was acknowledged: nothing is lost by going on without a step. */
const PATIENCE_MS = 15_000;

/**
 * Ends one thing after the other. One that fails, or does not end in time, is named and left behind: whoever pressed Ctrl-C,
 * or a machine that goes down, must not wait for ever for a part that hangs. Gives the names of what was left behind.
 */
export async function stopInOrder(
  steps: readonly Step[],
  say: (line: string) => void,
  patienceMs = PATIENCE_MS,
): Promise<string[]> {
  const left: string[] = [];
  for (const [name, end] of steps) {
    const went = await endedIn(end, patienceMs);
    if (went === 'ended') continue;
    left.push(name);
    say(went === 'late' ? `${name}: did not stop in ${patienceMs / 1000} s; left behind.` : `${name}: ${went}`);
  }
  return left;
}

async function endedIn(end: Step[1], patienceMs: number): Promise<string> {
  const enough = new AbortController();
  const late = wait(patienceMs, 'late', { signal: enough.signal }).catch(() => 'ended');
  const ended = Promise.resolve()
    .then(end)
    .then(
      () => 'ended',
      (error: Error & { code?: string }) => `failed (${error.code ?? error.name})`,
    );
  const went = await Promise.race([ended, late]);
  enough.abort();
  return went;
}

/** After the last step nothing should be open. What still is, is named, and the process ends all the same. */
export function leaveSoon(say: (line: string) => void, patienceMs = 5000): void {
  setTimeout(() => {
    say(`Still open: ${process.getActiveResourcesInfo().join(', ')}.`);
    process.exit();
  }, patienceMs).unref();
}
