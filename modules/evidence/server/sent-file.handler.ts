import type { Actor } from '#kernel/actor.ts';
import type { EvidenceFacts } from '#modules/evidence/model/evidence.ts';
import type { SentFile } from '#modules/evidence/model/record-evidence.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import { unwrapKey, wrapKey } from './file-keys.ts';
import { openLook, sealLook } from './looks/keep-look.ts';

type Input = { evidenceId: string; evidence: EvidenceFacts };
type Sent = SentFile & { storedAs: string; wrapped: string; look: Buffer | null };

// The policy shows only one's own sendings, so the hash of a colleague's file finds nothing here.
const MINE = `select sha256, size, mime, stored_as as "storedAs", wrapped, look from app.evidence_file
  where organisation_id = (select app.my_organisation()) and sha256 = $1 limit 1`;

/**
 * What `evidence.record-evidence` must know besides: whether this colleague sent a file of that hash. Once it is evidence,
 * the file's key passes from the sender to whom the evidence is about.
 */
export function sentFileHandler(keys: SubjectKeys): Handler {
  return {
    async load(tx: Transaction, { evidence }: Input) {
      if (evidence.sha256 === null) return { sent: null };
      const [sent] = await tx.query<SentFile>(MINE, [evidence.sha256]);
      return { sent: sent ?? null };
    },
    async applied(tx: Transaction, { evidenceId, evidence }: Input, { organisationId, staffId }: Actor) {
      const [sent] = evidence.sha256 === null ? [] : await tx.query<Sent>(MINE, [evidence.sha256]);
      if (!sent) return;
      const { storedAs, wrapped } = sent;
      const from = { organisationId, subject: staffId, storedAs };
      const to = { organisationId, subject: evidence.aboutId, storedAs };
      const key = await unwrapKey(tx, keys, { ...from, wrapped });
      const rewrapped = (await wrapKey(tx, keys, to, key)).wrapped;
      const look = await sealLook(tx, keys, to, await openLook(tx, keys, from, sent.look));
      tx.query(
        `insert into app.evidence_key (organisation_id, evidence_id, subject_id, stored_as, wrapped, look) values ($1, $2, $3, $4, $5, $6)`,
        [organisationId, evidenceId, to.subject, storedAs, rewrapped, look],
      );
      tx.query('delete from app.evidence_file where organisation_id = $1 and stored_as = $2', [
        organisationId,
        storedAs,
      ]);
    },
  };
}
