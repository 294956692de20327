import type { Transaction } from '#platform/server/database/transaction.ts';
import { open, seal } from '#platform/server/keys/cipher.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import { greyOf } from '#platform/server/look/grey-of.ts';
import { looksOf } from '#platform/server/look/looks.ts';
import { SandboxFailed } from '#platform/server/sandbox/sandbox.ts';

/** Whose key seals how which file looks: the sender's until it is recorded, then that of whom the evidence is about. */
export type Looked = { organisationId: string; subject: string; storedAs: string };

/** It was looked at, and there is nothing in it that could be known again. */
const NOTHING_SEEN = Buffer.alloc(0);

/** How a file looks; empty where it is no picture that we can see, null where it could not be looked at now. */
export async function lookAt(file: AsyncIterable<Buffer>): Promise<Buffer | null> {
  try {
    return looksOf(await greyOf(file));
  } catch (error) {
    if (!(error instanceof SandboxFailed)) throw error;
    return error.code === 'sandbox.failed' || error.code === 'sandbox.too-much' ? NOTHING_SEEN : null;
  }
}

/** Sealed under the key of whom it is about, with which it is lost: the row tells that there is a picture, and no more. */
export async function sealLook(tx: Transaction, keys: SubjectKeys, at: Looked, look: Buffer | null) {
  if (look === null || look.length === 0) return look;
  return seal(await keyOf(tx, keys, at), placeOf(at), look);
}

export async function openLook(tx: Transaction, keys: SubjectKeys, at: Looked, sealed: Buffer | null) {
  if (sealed === null || sealed.length === 0) return sealed;
  return open(await keyOf(tx, keys, at), placeOf(at), sealed);
}

async function keyOf(tx: Transaction, keys: SubjectKeys, { organisationId, subject }: Looked) {
  await keys.load((text, values) => tx.query(text, values), organisationId, [subject]);
  return keys.get(organisationId, subject, tx).derive('looks');
}

const placeOf = ({ organisationId, subject, storedAs }: Looked) =>
  `evidence_look|sealed|${organisationId}|${subject}|${storedAs}`;
