import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

test('a tool that would run for ever is ended, and has failed', async () => {
  const { code } = await runProgram('node', ['-e', 'setInterval(() => {}, 1000)'], { limitMinutes: 0.001 });
  expect(code).toBe(1);
});
