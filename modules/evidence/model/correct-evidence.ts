import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed } from '#kernel/decision.ts';
import { given } from '#kernel/given.ts';
import { AnyId } from '#kernel/id.ts';
import { EVIDENCE_KEEPERS, Evidence, type EvidenceFacts, evidenceFacts } from './evidence.ts';

const Correctable = evidenceFacts
  .pick({
    kind: true,
    description: true,
    lang: true,
    collected: true,
    collectedBy: true,
    collectedWhere: true,
    source: true,
  })
  .partial();

/** Corrects what is said about a piece of evidence; the file itself, and what it belongs to, stay for ever. */
export const correctEvidence = defineAct({
  name: 'evidence.correct-evidence',
  input: z.strictObject({ evidenceId: AnyId, changes: Correctable }),
  by: EVIDENCE_KEEPERS,
  merges: true,
  knows: ({ evidenceId }) => ({ evidence: mustKnow(Evidence, evidenceId) }),
  decide: ({ evidenceId, changes }) => accept(changed(Evidence, evidenceId, given<EvidenceFacts>(changes))),
});
