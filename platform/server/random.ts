import { randomBytes, randomInt } from 'node:crypto';
import { makeId } from '#kernel/id.ts';

export function newId(): string {
  return makeId((count) => randomBytes(count));
}

/** A whole number from 0 to one below `max`. */
export function randomBelow(max: number): number {
  return randomInt(max);
}

/** 256 bits that nobody can guess: a session's token, a one-time code's source. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}
