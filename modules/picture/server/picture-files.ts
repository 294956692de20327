import type { Transaction } from '#platform/server/database/transaction.ts';
import { open, seal } from '#platform/server/keys/cipher.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import { type DrawnAnew, packDrawn, readDrawn } from './draw/draw-anew.ts';

const PURPOSE = 'pictures';

/** Until it is published a picture may show what nobody may see, so it lies sealed under its organisation's key. */
export async function keepPicture(
  tx: Transaction,
  keys: SubjectKeys,
  { organisationId, staffId, sha256 }: { organisationId: string; staffId: string; sha256: string },
  drawn: DrawnAnew,
): Promise<void> {
  await keys.prepare(tx, organisationId, [organisationId], new Set());
  const key = keys.get(organisationId, organisationId, tx).derive(PURPOSE);
  const { likeness, width, height } = drawn;
  tx.query(
    `insert into app.picture_file (organisation_id, sha256, sent_by, likeness, width, height, sealed)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, sha256) do nothing`,
    [
      organisationId,
      sha256,
      staffId,
      likeness,
      width,
      height,
      seal(key, placeOf(organisationId, sha256), packDrawn(drawn)),
    ],
  );
}

/** The sizes of a picture; null where its file is gone. */
export async function openPicture(tx: Transaction, keys: SubjectKeys, sha256: string): Promise<DrawnAnew | null> {
  const [row] = await tx.query<{ organisationId: string; sealed: Buffer }>(
    'select organisation_id as "organisationId", sealed from app.picture_file where organisation_id = app.my_organisation() and sha256 = $1',
    [sha256],
  );
  if (!row) return null;
  const { organisationId } = row;
  await keys.load((text, values) => tx.query(text, values), organisationId, [organisationId]);
  const key = keys.get(organisationId, organisationId, tx).derive(PURPOSE);
  return readDrawn(open(key, placeOf(organisationId, sha256), row.sealed));
}

export function removePicture(tx: Transaction, sha256: string): void {
  tx.query('delete from app.picture_file where organisation_id = app.my_organisation() and sha256 = $1', [sha256]);
}

function placeOf(organisationId: string, sha256: string): string {
  return `picture_file|sealed|${organisationId}|${sha256}`;
}
