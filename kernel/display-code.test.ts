import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_WORDS } from '#kernel/code-words.ts';
import { DisplayCode, drawCode } from '#kernel/display-code.ts';

/** Gives the numbers in turn, each brought inside the list. */
function dice(...numbers: number[]): (max: number) => number {
  let turn = 0;
  return (max) => (numbers[turn++ % numbers.length] ?? 0) % max;
}

function differByOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  const isSubstitution =
    short.length === long.length && [...short].filter((letter, at) => letter !== long[at]).length <= 1;
  return isSubstitution || [...long].some((_letter, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

describe('the words of codes', () => {
  test('are at least 420, each once, of 4 to 8 capital letters', () => {
    expect(CODE_WORDS.length).toBeGreaterThanOrEqual(420);
    expect(new Set(CODE_WORDS).size).toBe(CODE_WORDS.length);
    expect(CODE_WORDS.filter((word) => !/^[A-Z]{4,8}$/.test(word))).toEqual([]);
  });

  test('hold those that the pictures use', () => {
    expect(CODE_WORDS).toEqual(
      expect.arrayContaining(['NEEM', 'PALASH', 'CHAMPA', 'KADAM', 'JUHI', 'TULSI', 'ARJUN', 'KANER']),
    );
  });

  test('hold no common first name but those', () => {
    const names = [
      'ASHA',
      'LATA',
      'REKHA',
      'BELA',
      'ROSE',
      'LILY',
      'IRIS',
      'JASMINE',
      'KAMAL',
      'PADMA',
      'MAINA',
      'CHAMELI',
      'KETAKI',
      'MALTI',
      'BAKUL',
      'ASHOK',
      'KUSUM',
    ];
    expect(names.filter((name) => CODE_WORDS.includes(name))).toEqual([]);
  });

  test('differ by more than one letter, so that a bad line does not mix up two people', () => {
    const alike = CODE_WORDS.flatMap((a, at) =>
      CODE_WORDS.slice(at + 1)
        .filter((b) => differByOneLetter(a, b))
        .map((b) => [a, b]),
    );
    expect(alike).toEqual([]);
  });
});

describe('a drawn code', () => {
  test('is a word and three digits, whatever the dice', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (first, second) => {
        expect(DisplayCode.safeParse(drawCode(dice(first, second), [])).success).toBe(true);
      }),
    );
  });

  test('is never the name of the person, however it is written', () => {
    const atNeem = CODE_WORDS.indexOf('NEEM');
    expect(drawCode(dice(atNeem, 5), [])).toMatch(/^NEEM-/);
    for (const name of ['NEEM', 'neem', 'Neem Kumari', 'Rani-Neem', 'Néem', ' neem.']) {
      expect(drawCode(dice(atNeem, 5), [name]), name).not.toMatch(/^NEEM-/);
    }
  });

  test('is not hindered by names in another script, or by none', () => {
    expect(drawCode(dice(0, 0), ['जूही', '', 'Unknown name'])).toBe(drawCode(dice(0, 0), []));
  });

  test('keeps small numbers at three digits, and never shows the number of a penal section or a helpline', () => {
    const codes = Array.from({ length: 1000 }, (_, value) => drawCode(dice(0, value), []));
    const numbers = new Set(codes.map((code) => code.slice(-3)));
    expect(numbers).toContain('033');
    expect(['000', '112', '143', '366', '370', '376', '420'].filter((number) => numbers.has(number))).toEqual([]);
  });

  test('fails aloud when the dice are loaded', () => {
    expect(() => drawCode((max) => max, [])).toThrow();
  });
});
