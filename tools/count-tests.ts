export type Counts = { passed: number; failed: number; skipped: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/** A file that could not even be loaded holds no tests, and counts as one that failed. */
export function countVitest(report: unknown, code: number): Counts {
  if (!report) return crashed();
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as VitestReport;
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return honest(
    { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests },
    code,
  );
}

/** A test that passes only sometimes has failed. */
export function countPlaywright(report: unknown, code: number): Counts {
  if (!report) return crashed();
  const { expected, unexpected, flaky, skipped } = (report as PlaywrightReport).stats;
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, code);
}

export function sum(counts: readonly Counts[]): Counts {
  const total = (key: keyof Counts) => counts.reduce((so, one) => so + one[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

function crashed(): Counts {
  return { passed: 0, failed: 1, skipped: 0 };
}

/** The runner says that something is wrong though no test failed: an error between tests, a server that did not start. */
function honest(counts: Counts, code: number): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
