import { makeId } from '#kernel/id.ts';

/** A form draws one with every drawing of itself; only the last of them can still be meant. */
const MOST_UNUSED = 500;
const unused = new Set<string>();

/** An id for something that is about to be written down. */
export function newId(): string {
  const id = drawId();
  unused.add(id);
  const [oldest] = unused;
  if (oldest && unused.size > MOST_UNUSED) unused.delete(oldest);
  return id;
}

export function drawId(): string {
  return makeId((count) => crypto.getRandomValues(new Uint8Array(count)));
}

/** Drawn here, for something that nobody has asked for yet: it names no record. */
export const isUnused = (id: string): boolean => unused.has(id);

/** What was asked for may be a record from now on. */
export function markUsed(input: object): void {
  const words = JSON.stringify(input);
  for (const id of unused) if (words.includes(id)) unused.delete(id);
}
