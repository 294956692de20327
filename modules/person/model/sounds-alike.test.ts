import { describe, expect, test } from 'vitest';
import { soundsAlike } from './sounds-alike.ts';

describe('two names', () => {
  test.each([
    ['Iniya', 'Inia'],
    ['Asmita', 'Asmitha Devi'],
    ['Lakshmi', 'LAKSHMI'],
    ['Priya', 'Prieya'],
  ])('may be one: %s and %s', (one, other) => expect(soundsAlike(one, other)).toBe(true));

  test.each([
    ['Iniya', 'Asmita'],
    ['Rani', 'Ravi'],
    ['Iniya', null],
    ['', ''],
  ])('are not one: %s and %s', (one, other) => expect(soundsAlike(one, other)).toBe(false));
});
