import { z } from 'zod';
import { defineAct, mayKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { EVIDENCE_KEEPERS, Evidence, type EvidenceFacts, evidenceFacts } from './evidence.ts';
import { EVIDENCE_REFUSALS } from './evidence-refusals.ts';

/** A file that this colleague sent before: found by the server's handler, in the same transaction. */
export type SentFile = { sha256: string; size: number; mime: string };

/**
 * Records a piece of evidence. A file must have been sent by the same colleague: whoever merely knows a hash must not
 * be able to open what it stands for. Whether the asker may write to `aboutId` is held by the table's policy, which
 * answers a scope that is not theirs as one that does not exist.
 */
export const recordEvidence = defineAct({
  name: 'evidence.record-evidence',
  input: z.strictObject({ evidenceId: AnyId, evidence: evidenceFacts }),
  by: EVIDENCE_KEEPERS,
  answeredBy: 'server',
  knows: ({ evidence }) => ({
    same: mayKnow(Evidence, { aboutId: evidence.aboutId, sha256: evidence.sha256 ?? 'none' }),
  }),
  decide({ evidenceId, evidence }, known, { today }) {
    const { earliest } = evidence.collected;
    if (earliest !== null && earliest > addDays(today, 1)) return refuse(EVIDENCE_REFUSALS.collectedAhead);
    if (known.same) return refuse(EVIDENCE_REFUSALS.alreadyRecorded);
    const wrong = whatIsWrongWithFile(evidence, sentFileOf(known));
    return wrong ? refuse(wrong) : accept(added(Evidence, { id: evidenceId, scopeId: evidence.aboutId }, evidence));
  },
});

function whatIsWrongWithFile(evidence: EvidenceFacts, sent: SentFile | null) {
  const named = [evidence.sha256, evidence.size, evidence.mime].filter((one) => one !== null).length;
  if (named === 0) return evidence.originalName === null ? null : EVIDENCE_REFUSALS.fileHalfNamed;
  if (named < 3) return EVIDENCE_REFUSALS.fileHalfNamed;
  if (sent === null || sent.sha256 !== evidence.sha256) return EVIDENCE_REFUSALS.fileMissing;
  const same = sent.size === evidence.size && sent.mime === evidence.mime;
  return same ? null : EVIDENCE_REFUSALS.fileDiffers;
}

/** Beside what equal facts name, the handler adds `sent`; a device, which never answers this act, knows of none. */
function sentFileOf(known: object): SentFile | null {
  return 'sent' in known ? (known.sent as SentFile | null) : null;
}
