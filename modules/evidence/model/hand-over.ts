import { z } from 'zod';
import { type Asking, defineAct, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import {
  CustodyAcknowledgement,
  CustodyTransfer,
  type CustodyTransferFacts,
  handOf,
  SIDES,
  transferFacts,
} from './custody-transfer.ts';
import { EVIDENCE_KEEPERS, Evidence } from './evidence.ts';
import { EVIDENCE_REFUSALS } from './evidence-refusals.ts';

/** A device from before the two hands names neither: then both are somebody outside, and two colleagues hold the receipts. */
const told = transferFacts.extend({
  giverId: AnyId.nullable().default(null),
  receiverId: AnyId.nullable().default(null),
});

/**
 * Writes down that a piece of evidence went from one hand to another. If one of the hands is the asker's, this is her
 * acknowledgement; the other side gives its own, and until then the hand-over stands open.
 */
export const handOver = defineAct({
  name: 'evidence.hand-over',
  input: z.strictObject({ transferId: AnyId, transfer: told }),
  by: EVIDENCE_KEEPERS,
  notedAs: 'custody',
  knows: ({ transfer }) => ({ evidence: mustKnow(Evidence, transfer.evidenceId) }),
  decide({ transferId, transfer }, { evidence }, asking) {
    const wrong = whatIsWrong(transfer, evidence, asking.today);
    if (wrong) return refuse(wrong);
    const { scopeId } = evidence;
    return accept(
      added(CustodyTransfer, { id: transferId, scopeId }, transfer),
      ...ownHand(transferId, transfer, scopeId, asking),
    );
  },
});

function whatIsWrong(
  transfer: CustodyTransferFacts,
  evidence: StoredOf<typeof Evidence>,
  today: string,
): Refusal | null {
  const { earliest, latest } = transfer.happened;
  const same = transfer.giverId !== null && transfer.giverId === transfer.receiverId;
  if (same || transfer.fromWhom === transfer.toWhom) return EVIDENCE_REFUSALS.handedToSame;
  if (latest !== null && evidence.collected.earliest !== null && latest < evidence.collected.earliest)
    return EVIDENCE_REFUSALS.handedBeforeCollected;
  if (earliest !== null && earliest > addDays(today, 1)) return EVIDENCE_REFUSALS.handedAhead;
  return null;
}

function ownHand(transferId: string, transfer: CustodyTransferFacts, scopeId: string, { actor, newId, now }: Asking) {
  const side = SIDES.find((one) => handOf(transfer, one) === actor.staffId);
  if (!side) return [];
  const { evidenceId } = transfer;
  const facts = { transferId, evidenceId, side, hand: 'own', receiptNo: null, acknowledgedAt: now } as const;
  return [added(CustodyAcknowledgement, { id: newId(), scopeId }, facts)];
}
