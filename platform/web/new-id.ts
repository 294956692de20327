import { makeId } from '#kernel/id.ts';

export function newId(): string {
  return makeId((count) => crypto.getRandomValues(new Uint8Array(count)));
}
