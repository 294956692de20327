import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { CustodyTransfer, transferFacts } from './custody-transfer.ts';
import { Evidence } from './evidence.ts';
import { EVIDENCE_REFUSALS } from './evidence-refusals.ts';
import { EVIDENCE_KEEPERS } from './record-evidence.ts';

/** Writes down that a piece of evidence went from one hand to another. */
export const handOver = defineAct({
  name: 'evidence.hand-over',
  input: z.strictObject({ transferId: AnyId, transfer: transferFacts }),
  by: EVIDENCE_KEEPERS,
  knows: ({ transfer }) => ({ evidence: mustKnow(Evidence, transfer.evidenceId) }),
  decide({ transferId, transfer }, { evidence }, { today }) {
    const { earliest, latest } = transfer.happened;
    if (transfer.fromWhom === transfer.toWhom) return refuse(EVIDENCE_REFUSALS.handedToSame);
    if (latest !== null && evidence.collected.earliest !== null && latest < evidence.collected.earliest)
      return refuse(EVIDENCE_REFUSALS.handedBeforeCollected);
    if (earliest !== null && earliest > addDays(today, 1)) return refuse(EVIDENCE_REFUSALS.handedAhead);
    return accept(added(CustodyTransfer, { id: transferId, scopeId: evidence.scopeId }, transfer));
  },
});
