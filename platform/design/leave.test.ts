import { expect, test } from 'vitest';
import { countShifts } from './leave.ts';

function press(keys: readonly [string, number][]) {
  return keys.reduce<number[]>((presses, [key, at]) => countShifts(presses, key, at), []);
}

test('Shift three times within two seconds counts three', () => {
  expect(
    press([
      ['Shift', 0],
      ['Shift', 500],
      ['Shift', 1900],
    ]),
  ).toHaveLength(3);
});

test('a capital letter between begins again', () => {
  expect(
    press([
      ['Shift', 0],
      ['A', 100],
      ['Shift', 500],
      ['Shift', 600],
    ]),
  ).toHaveLength(2);
});

test('slow presses do not leave', () => {
  expect(
    press([
      ['Shift', 0],
      ['Shift', 1500],
      ['Shift', 3000],
    ]),
  ).toHaveLength(2);
});
