import type { Transaction } from '#platform/server/database/transaction.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import { openPicture } from './picture-files.ts';

/**
 * Lays the sizes of these pictures where everybody may see them, in the transaction of what is published. Gives the ids
 * that could not be: whoever publishes refuses for them.
 */
export async function publishPictures(tx: Transaction, keys: SubjectKeys, ids: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const id of new Set(ids)) {
    const [row] = await tx.query<{ sha256: string }>(
      `select sha256 from app.picture where organisation_id = app.my_organisation() and id = $1 and state = 'fit'`,
      [id],
    );
    const drawn = row ? await openPicture(tx, keys, row.sha256) : null;
    if (!drawn) missing.push(id);
    for (const { width, height, mediaType, bytes } of drawn?.parts ?? [])
      tx.query(
        `insert into site.picture (organisation_id, id, width, height, media_type, bytes)
         values (app.my_organisation(), $1, $2, $3, $4, $5) on conflict do nothing`,
        [id, width, height, mediaType, bytes],
      );
  }
  return missing;
}
