import { defineConfig } from 'vitest/config';
import { patience } from './platform/testing/patience.ts';

const OUTSIDE = ['node_modules/**', 'e2e/**', 'data/**', 'dist/**'];
const SUPERVISOR = 'platform/server/postgres/**/*.db.test.ts';

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // Nothing of ours keeps state in a module: files that share a process need not read the whole house again, which took
    // half of the time.
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          isolate: false,
          include: ['**/*.test.ts'],
          exclude: [...OUTSIDE, '**/*.db.test.ts'],
          testTimeout: patience(30_000),
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          isolate: false,
          include: ['**/*.db.test.ts'],
          exclude: [...OUTSIDE, SUPERVISOR],
          globalSetup: ['platform/testing/test-cluster.ts'],
          testTimeout: patience(30_000),
          hookTimeout: patience(60_000),
        },
      },
      {
        // The supervisor is tested on servers of its own, before there is a template.
        extends: true,
        test: { name: 'supervisor', include: [SUPERVISOR], exclude: OUTSIDE, testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
