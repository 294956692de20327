import { expect, test } from 'vitest';
import { welch } from './welch.ts';

test('is nought for the same, and far for what is far', () => {
  expect(welch([1, 2, 3], [1, 2, 3])).toBe(0);
  expect(Math.abs(welch([1, 2, 1, 2], [9, 10, 9, 10]))).toBeGreaterThan(4.5);
});

test('is that of the textbook', () => {
  const one = [27.5, 21, 19, 23.6, 17, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19, 21.7, 21.4];
  const other = [27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8, 22, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 24.5];
  expect(welch(one, other)).toBeCloseTo(-2.83, 1);
});
