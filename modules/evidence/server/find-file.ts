import type { FastifyReply, FastifyRequest } from 'fastify';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { EVIDENCE_REFUSALS } from '#modules/evidence/model/evidence-refusals.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { failLoudly } from './fail-loudly.ts';
import { unwrapKey } from './file-keys.ts';
import { type Lying, sizeOf } from './file-store.ts';
import type { Kept } from './kept.ts';

/** The file of a piece of evidence, as far as the reader may see it: where it lies, its key, and who asks. */
export type Found = {
  evidenceId: string;
  sha256: string | null;
  size: number | null;
  mime: string | null;
  lying: Lying | null;
  reader: string;
};

type Row = Omit<Found, 'lying'> & {
  organisationId: string;
  subject: string | null;
  storedAs: string | null;
  wrapped: string | null;
};

/** Null where there is no such evidence for this reader. The key is opened in the same transaction that lets her read. */
export async function findFile(tx: Transaction, { keys }: Kept, evidenceId: string): Promise<Found | null> {
  const [row] = await tx.query<Row>(
    `select e.id as "evidenceId", e.organisation_id as "organisationId", e.sha256, e.size, e.mime, k.subject_id as subject,
        k.stored_as as "storedAs", k.wrapped, app.asking(null)::jsonb ->> 'name' as reader
       from app.evidence e left join app.evidence_key k on k.organisation_id = e.organisation_id and k.evidence_id = e.id
      where e.organisation_id = (select app.my_organisation()) and e.id = $1
        and app.is_whole(e.organisation_id, e.scope_id, 'evidence')`,
    [evidenceId],
  );
  if (!row) return null;
  const { organisationId, subject, storedAs, wrapped, ...found } = row;
  if (!subject || !storedAs || !wrapped) return { ...found, lying: null };
  const key = await unwrapKey(tx, keys, { organisationId, subject, storedAs, wrapped });
  return { ...found, lying: { organisationId, storedAs, key } };
}

/** Whether the file lies there whole; what is wrong is answered in words, and loudly where it should not be. */
export async function whole(
  request: FastifyRequest,
  reply: FastifyReply,
  kept: Kept,
  found: Found | null,
): Promise<(Found & { lying: Lying; sha256: string; size: number }) | null> {
  const refuse = (refusal: Refusal) => {
    sendRefusal(reply, refusal);
    return null;
  };
  if (!found) return refuse(NOT_FOUND);
  const { sha256, lying } = found;
  if (sha256 === null) return refuse(EVIDENCE_REFUSALS.noFile);
  const size = lying && (await sizeOf(kept.files, lying.storedAs));
  if (lying && size !== null && size === found.size) return { ...found, lying, sha256, size };
  failLoudly(request, reply, size === null ? 'evidence.file-lost' : 'evidence.file-altered');
  return null;
}
