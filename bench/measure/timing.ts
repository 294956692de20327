/** Times in milliseconds, one for each thing done, and how long all of it took. */
export type Timing = { n: number; p50: number; p95: number; p99: number; perSecond: number };

const WARM_UP = 50;

/** One client, one thing after the other. The first times, in which plans are made, do not count. */
export async function timeOne(count: number, work: (n: number) => Promise<unknown>, warmUp = WARM_UP): Promise<Timing> {
  for (let n = 0; n < warmUp; n += 1) await work(n);
  const times: number[] = [];
  const began = performance.now();
  for (let n = 0; n < count; n += 1) times.push(await timed(() => work(warmUp + n)));
  return describeTimes(times, performance.now() - began);
}

/** Many clients at once for some seconds, each asking again as soon as it is answered. */
export async function timeMany(
  seconds: number,
  clients: readonly ((n: number) => Promise<unknown>)[],
): Promise<Timing> {
  await runAll(clients, 1, []);
  const times: number[] = [];
  const began = performance.now();
  await runAll(clients, seconds, times);
  return describeTimes(times, performance.now() - began);
}

async function runAll(
  clients: readonly ((n: number) => Promise<unknown>)[],
  seconds: number,
  times: number[],
): Promise<void> {
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    clients.map(async (work) => {
      for (let n = 0; performance.now() < until; n += 1) times.push(await timed(() => work(n)));
    }),
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export function describeTimes(times: number[], took: number): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { n: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: (times.length / took) * 1000 };
}
