import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { KeyErased, type SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import { unwrapKey } from '../file-keys.ts';
import { FileAltered, readHashed, sizeOf } from '../file-store.ts';
import { type Looked, lookAt, sealLook } from './keep-look.ts';

const AT_ONCE = 20;
const AN_HOUR_MS = 3_600_000;
type Due = Looked & { wrapped: string; sha256: string };
type Kept = { pool: pg.Pool; keys: SubjectKeys; files: string };
export type SweptLooks = Kept & { isOver: () => boolean };

/** From the start and hourly, one round after the other. Gives how it is stopped: a picture in hand is looked at to its end. */
export function startSweepingLooks(kept: Kept): () => Promise<void> {
  let over = false;
  let round: Promise<unknown> = Promise.resolve();
  const go = () => {
    round = round.then(() => sweepLooks({ ...kept, isOver: () => over })).catch(() => {});
  };
  go();
  const clock = setInterval(go, AN_HOUR_MS).unref();
  return async () => {
    over = true;
    clearInterval(clock);
    await round;
  };
}

/**
 * Looks at every picture among the evidence that nobody looked at: those that were kept before looks were, and those for
 * which there was no time when they came. Asked by nobody; the database names them in nobody's name alone.
 */
export async function sweepLooks(at: SweptLooks): Promise<number> {
  let seen = 0;
  for (;;) {
    const due = await inTransaction(at.pool, null, (tx) =>
      tx.query<Due>(
        `select organisation_id as "organisationId", stored_as as "storedAs", subject, wrapped, sha256
           from app.evidence_not_looked_at($1)`,
        [AT_ONCE],
      ),
    );
    for (const one of due) {
      // What cannot be looked at now is left to the next hour, and whatever comes after it as well.
      if (at.isOver() || !(await settle(at, one))) return seen;
      seen += 1;
    }
    if (due.length === 0) return seen;
  }
}

async function settle({ pool, keys, files }: SweptLooks, due: Due): Promise<boolean> {
  const look = await lookAtKept({ pool, keys, files }, due);
  if (look === null) return false;
  await inTransaction(pool, null, async (tx) => {
    const sealed = await sealLook(tx, keys, due, look);
    await tx.query('select app.keep_evidence_look($1, $2, $3)', [due.organisationId, due.storedAs, sealed]);
  });
  return true;
}

/** Empty for a file that is lost, altered, or whose key was destroyed: nobody will ever see what was in it. */
async function lookAtKept({ pool, keys, files }: Kept, due: Due): Promise<Buffer | null> {
  try {
    const key = await inTransaction(pool, null, (tx) => unwrapKey(tx, keys, due));
    if ((await sizeOf(files, due.storedAs)) === null) return Buffer.alloc(0);
    return await lookAt(readHashed(files, { ...due, key }, due.sha256));
  } catch (error) {
    if (error instanceof KeyErased || error instanceof FileAltered) return Buffer.alloc(0);
    throw error;
  }
}
