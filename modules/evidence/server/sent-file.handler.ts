import type { EvidenceFacts } from '#modules/evidence/model/evidence.ts';
import type { SentFile } from '#modules/evidence/model/record-evidence.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

/** What `evidence.record-evidence` must know besides: whether this colleague sent a file of that hash, and its size. */
export const sentFileHandler: Handler = {
  async load(tx: Transaction, { evidence }: { evidence: EvidenceFacts }) {
    if (evidence.sha256 === null) return { sent: null };
    // The policy shows only one's own sendings, so the hash of a colleague's file finds nothing here.
    const [sent] = await tx.query<SentFile>(
      'select sha256, size from app.evidence_file where organisation_id = (select app.my_organisation()) and sha256 = $1 limit 1',
      [evidence.sha256],
    );
    return { sent: sent ?? null };
  },
};
