const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The same id for the same number. */
export function newTestId(at: number): string {
  return `testblock${LETTERS[Math.floor(at / 676) % 26]}${LETTERS[Math.floor(at / 26) % 26]}${LETTERS[at % 26]}`;
}
