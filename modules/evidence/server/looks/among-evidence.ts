import type { Transaction } from '#platform/server/database/transaction.ts';
import { KeyErased, type SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import { isNear } from '#platform/server/look/looks.ts';
import { openLook } from './keep-look.ts';

/** `not-yet`: a picture among the evidence has not been looked at, and until it is nobody can say. */
export type AmongEvidence = 'no' | 'yes' | 'not-yet';

type Row = { organisationId: string; storedAs: string; subject: string; look: Buffer | null };

/**
 * Whether what somebody wants to show lies among the evidence, by its bytes or by how it looks: drawn again, smaller, grey,
 * cut a little, turned. Told to those who may publish, and nothing besides: not which piece, nor whose.
 */
export async function amongEvidence(
  tx: Transaction,
  keys: SubjectKeys,
  { sha256, views }: { sha256: string; views: Buffer | null },
): Promise<AmongEvidence> {
  const [same] = await tx.query<{ is: boolean }>('select app.is_kept_as_evidence($1, null) as is', [sha256]);
  if (same?.is ?? true) return 'yes';
  if (views === null) return 'no';
  const rows = await tx.query<Row>(
    'select organisation_id as "organisationId", stored_as as "storedAs", subject, look from app.evidence_looks()',
  );
  await loadKeys(tx, keys, rows);
  for (const row of rows) {
    const look = await openOne(tx, keys, row);
    if (look && look.length > 0 && isNear(views, look)) return 'yes';
  }
  return rows.some(({ look }) => look === null) ? 'not-yet' : 'no';
}

async function loadKeys(tx: Transaction, keys: SubjectKeys, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const subjects = rows.map(({ subject }) => subject);
  await keys.load((text, values) => tx.query(text, values), first.organisationId, subjects);
}

/** Null where she was erased: her picture is nobody's to open, and its look with it. */
async function openOne(tx: Transaction, keys: SubjectKeys, row: Row): Promise<Buffer | null> {
  try {
    return await openLook(tx, keys, row, row.look);
  } catch (error) {
    if (error instanceof KeyErased) return null;
    throw error;
  }
}
