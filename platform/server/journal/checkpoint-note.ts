import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import {
  type Checkpoint,
  checkpointText,
  readCheckpoint,
  readVerifyKey,
  type SignedCheckpoint,
} from '#kernel/checkpoint.ts';

const ED25519 = 0x01;
/** What stands before the 32 bytes of an Ed25519 key in its SubjectPublicKeyInfo (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Signs a tree head. The name of the key is the tree's own: a checkpoint of one organisation is none of another's. */
export function signCheckpoint(key: KeyObject, checkpoint: Checkpoint): string {
  const text = checkpointText(checkpoint);
  const value = Buffer.concat([keyHash(checkpoint.origin, rawOf(key)), sign(null, Buffer.from(text), key)]);
  return `${text}\n— ${checkpoint.origin} ${value.toString('base64')}\n`;
}

/** The key by which a checkpoint of this tree is checked, in the text form that is printed and pinned. */
export function verifyKeyText(key: KeyObject, origin: string): string {
  const raw = rawOf(key);
  return `${origin}+${keyHash(origin, raw).toString('hex')}+${Buffer.concat([Buffer.of(ED25519), raw]).toString('base64')}`;
}

/** The checkpoint in a note, if it is signed by this key for this tree; else null. */
export function openCheckpoint(note: string, verifyKey: string): SignedCheckpoint | null {
  const checkpoint = readCheckpoint(note);
  const known = readVerifyKey(verifyKey);
  if (!checkpoint || !known || known.name !== checkpoint.origin) return null;
  const bytes = Buffer.from(known.value, 'base64');
  const [kind, raw] = [bytes[0], bytes.subarray(1)];
  if (kind !== ED25519 || raw.length !== 32 || keyHash(known.name, raw).toString('hex') !== known.keyHash) return null;
  const ours = checkpoint.signatures.find(({ name }) => name === known.name);
  if (!ours) return null;
  const value = Buffer.from(ours.value, 'base64');
  if (value.subarray(0, 4).toString('hex') !== known.keyHash) return null;
  const key = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(checkpoint.text), key, value.subarray(4)) ? checkpoint : null;
}

function keyHash(name: string, raw: Uint8Array): Buffer {
  return createHash('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(raw).digest().subarray(0, 4);
}

function rawOf(key: KeyObject): Buffer {
  const open = key.type === 'private' ? createPublicKey(key) : key;
  return open.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
}
