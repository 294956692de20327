import { z } from 'zod';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 12;

/** Twelve characters of random base 32 (60 bits): it names a record and tells nothing of order, place or person. */
const ID_PATTERN = /^[a-z2-7]{12}$/;

/** Makes the schema of one kind of id, so that a PersonId can never be passed where a PlacementId belongs. */
export function defineId<Name extends string>(_name: Name) {
  return z.string().regex(ID_PATTERN).brand<Name>();
}

/** Any record's id, where the kind is only known at run time. */
export const AnyId = z.string().regex(ID_PATTERN);

/** Draws an id. `random` must be cryptographic: a guessable id lets a stranger ask for a record by name. */
export function makeId(random: (bytes: number) => Uint8Array): string {
  return Array.from(random(LENGTH), (byte) => ALPHABET[byte & 31]).join('');
}
