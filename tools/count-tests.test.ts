import { expect, test } from 'vitest';
import { countPlaywright, countVitest, sum } from './count-tests.ts';

const GREEN = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

test('skipped tests are counted apart from passed ones', () => {
  expect(countVitest(GREEN, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

test('a test file that could not be loaded counts as failed', () => {
  const report = { ...GREEN, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countVitest(report, 1).failed).toBe(1);
});

test('a runner that ended badly without naming a test has failed', () => {
  expect(countVitest(GREEN, 1).failed).toBe(1);
  expect(countVitest(null, 0).failed).toBe(1);
  expect(countPlaywright(null, 0).failed).toBe(1);
});

test('a browser test that passes only sometimes has failed', () => {
  expect(countPlaywright({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 2 } }, 0)).toEqual({
    passed: 4,
    failed: 1,
    skipped: 2,
  });
});

test('the counts of all runners are added up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
