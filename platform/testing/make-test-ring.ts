import { newKey } from '#platform/server/keys/cipher.ts';
import { KeyRing } from '#platform/server/keys/key-ring.ts';

/** A ring that lies in no folder: for what is sealed and never opened by another process. */
export function makeTestRing(): KeyRing {
  return new KeyRing('nowhere', new Map([[1, newKey()]]));
}
