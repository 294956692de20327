const HOURS_MS = 6 * 3_600_000;

/** When a test is given up as hanging: the long run of `npm run test:full` takes as long as it takes. */
export function patience(ms: number): number {
  return process.env.FULL ? HOURS_MS : ms;
}
