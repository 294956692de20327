import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { newKey, open, seal } from '#platform/server/keys/cipher.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';

const PURPOSE = 'files';

/** Whose key wraps the key of which file: the sender's until it is recorded, then that of whom the evidence is about. */
export type Wrapping = { organisationId: string; subject: string; storedAs: string };

/**
 * Draws a key for one file and wraps it. Erasing a person destroys her key, and with it every file that was recorded of
 * her, wherever a copy of it lies.
 */
export async function wrapKey(tx: Transaction, keys: SubjectKeys, to: Wrapping, key = newKey()) {
  await keys.prepare(tx, to.organisationId, [to.subject], new Set());
  const by = keys.get(to.organisationId, to.subject, tx).derive(PURPOSE);
  return { key, wrapped: seal(by, placeOf(to), key.export()).toString('base64url') };
}

export async function unwrapKey(
  tx: Transaction,
  keys: SubjectKeys,
  from: Wrapping & { wrapped: string },
): Promise<KeyObject> {
  await keys.load((text, values) => tx.query(text, values), from.organisationId, [from.subject]);
  const by = keys.get(from.organisationId, from.subject, tx).derive(PURPOSE);
  return createSecretKey(open(by, placeOf(from), Buffer.from(from.wrapped, 'base64url')));
}

function placeOf({ organisationId, subject, storedAs }: Wrapping): string {
  return `file_key|wrapped|${organisationId}|${subject}|${storedAs}`;
}
