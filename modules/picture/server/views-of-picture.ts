import type { Transaction } from '#platform/server/database/transaction.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import { greyOf } from '#platform/server/look/grey-of.ts';
import { viewsOf } from '#platform/server/look/looks.ts';
import { openPicture } from './picture-files.ts';

/** Asks whether a picture lies among the evidence, which another module keeps. `not-yet`: some of that was not looked at. */
export type AskEvidence = (
  tx: Transaction,
  picture: { sha256: string; views: Buffer | null },
) => Promise<'no' | 'yes' | 'not-yet'>;

/** How a picture looks, in every way it could have been turned and cut. */
export async function viewsOfBytes(bytes: Buffer): Promise<Buffer> {
  const input = (async function* () {
    yield bytes;
  })();
  return viewsOf(await greyOf(input));
}

/** Of a picture that lies here; null where its file is gone. One that was kept before looks were is looked at now. */
export async function viewsOfPicture(tx: Transaction, keys: SubjectKeys, sha256: string): Promise<Buffer | null> {
  const drawn = await openPicture(tx, keys, sha256);
  if (drawn?.views !== undefined) return Buffer.from(drawn.views, 'base64');
  const largest = drawn?.parts.toSorted((a, b) => b.width - a.width)[0];
  return largest ? viewsOfBytes(largest.bytes) : null;
}
