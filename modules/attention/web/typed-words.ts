const ID = /^[a-z2-7]{12}$/;
const CODE = /^[a-z]+([_-][a-z]+)*$/;
const DATE = /^\d{4}-\d\d-\d\d(T|$)/;

/** What somebody typed, found again in a command: its texts without ids, codes and dates. Nothing typed is ever lost. */
export function typedWords(input: unknown): string[] {
  if (typeof input === 'string') return isTyped(input) ? [input] : [];
  if (Array.isArray(input)) return input.flatMap(typedWords);
  if (typeof input !== 'object' || input === null) return [];
  return [...new Set(Object.values(input).flatMap(typedWords))];
}

/** A single small word may be a code as well as an answer: only what cannot be a code is shown. */
function isTyped(text: string): boolean {
  return text.trim() !== '' && !ID.test(text) && !CODE.test(text) && !DATE.test(text);
}
