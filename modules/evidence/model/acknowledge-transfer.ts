import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import type { Actor } from '#kernel/actor.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { CustodyAcknowledgement, CustodyTransfer, handOf, openSides, SIDES, type Side } from './custody-transfer.ts';
import { EVIDENCE_KEEPERS } from './evidence.ts';
import { EVIDENCE_REFUSALS } from './evidence-refusals.ts';

type Transfer = StoredOf<typeof CustodyTransfer>;
type Given = readonly StoredOf<typeof CustodyAcknowledgement>[];

/**
 * One hand of a hand-over says: so it was. A colleague says it for herself, under her own session; for somebody outside a
 * colleague says it who holds the signed receipt and whose hand was not in it. Nobody is both: one person's word about
 * both ends is what a chain of custody exists to prevent.
 */
export const acknowledgeTransfer = defineAct({
  name: 'evidence.acknowledge-transfer',
  input: z.strictObject({
    acknowledgementId: AnyId,
    transferId: AnyId,
    side: z.enum(SIDES),
    receiptNo: z.string().trim().min(1).max(100).nullable(),
  }),
  by: EVIDENCE_KEEPERS,
  answeredBy: 'server',
  notedAs: 'custody',
  knows: ({ transferId }) => ({
    transfer: mustKnow(CustodyTransfer, transferId),
    given: allKnown(CustodyAcknowledgement, { transferId }),
  }),
  decide({ acknowledgementId, transferId, side, receiptNo }, { transfer, given }, { actor, now }) {
    const wrong = whatIsWrong({ side, receiptNo }, transfer, given, actor);
    if (wrong) return refuse(wrong);
    const own = handOf(transfer, side) !== null;
    return accept(
      added(
        CustodyAcknowledgement,
        { id: acknowledgementId, scopeId: transfer.scopeId },
        {
          transferId,
          evidenceId: transfer.evidenceId,
          side,
          hand: own ? 'own' : 'witness',
          receiptNo: own ? null : receiptNo,
          acknowledgedAt: now,
        },
      ),
    );
  },
});

function whatIsWrong(
  { side, receiptNo }: { side: Side; receiptNo: string | null },
  transfer: Transfer,
  given: Given,
  actor: Actor,
): Refusal | null {
  const hand = handOf(transfer, side);
  if (!openSides(given).includes(side)) return EVIDENCE_REFUSALS.alreadyAcknowledged;
  if (hand !== null && hand !== actor.staffId) return EVIDENCE_REFUSALS.notYourHand;
  if (given.some(({ changedBy }) => changedBy === actor.staffId)) return EVIDENCE_REFUSALS.bothHands;
  const other = handOf(transfer, side === 'giver' ? 'receiver' : 'giver');
  if (hand === null && other === actor.staffId) return EVIDENCE_REFUSALS.bothHands;
  return hand === null && receiptNo === null ? EVIDENCE_REFUSALS.receiptMissing : null;
}
