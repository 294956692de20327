import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
const KEY = 32;

/** What was sealed does not open here: it was altered, moved to another place, or belongs to another key. */
export class DoesNotOpen extends Error {
  constructor() {
    super('A sealed text does not open: altered, moved, or of another key.');
  }
}

/** AES-256-GCM with a random nonce. `place` is bound but not kept: who opens must say where the text was read. */
export function seal(key: KeyObject, place: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** One answer to every kind of wrongness: which of them it was would help whoever tries. */
export function open(key: KeyObject, place: string, sealed: Buffer): Buffer {
  if (sealed.length < NONCE + TAG) throw new DoesNotOpen();
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  const opened = decipher.update(sealed.subarray(NONCE, sealed.length - TAG));
  try {
    return Buffer.concat([opened, decipher.final()]);
  } catch {
    throw new DoesNotOpen();
  }
}

/** A key for one purpose. A key that seals records never seals files: what leaks of one purpose stays in it. */
export function deriveKey(from: KeyObject, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', from, new Uint8Array(0), `sharan ${purpose}`, KEY)));
}

export function newKey(): KeyObject {
  return createSecretKey(randomBytes(KEY));
}
