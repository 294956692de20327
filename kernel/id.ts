import { z } from 'zod';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 12;

/** Twelve characters of random base 32 (60 bits): it names a record and tells nothing of order, place or person. */
const ID_PATTERN = /^[a-z2-7]{12}$/;

/** The schema of a record's id. */
export const AnyId = z.string().regex(ID_PATTERN);

/** Draws an id. `random` must be cryptographic: a guessable id lets a stranger ask for a record by name. */
export function makeId(random: (bytes: number) => Uint8Array): string {
  return Array.from(random(LENGTH), (byte) => ALPHABET[byte & 31]).join('');
}
