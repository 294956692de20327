import { allKnown, mayKnow } from '#kernel/act.ts';
import type { Dated } from '#kernel/dated.ts';
import { changed, type Happening } from '#kernel/decision.ts';
import type { Stored } from '#kernel/record.ts';
import { BedUse, type BedUseFacts } from '#modules/facility/model/bed-use.ts';
import { Leave, type LeaveFacts } from './leave.ts';
import { LeavingWish, type LeavingWishFacts } from './leaving-wish.ts';
import { homeForgets } from './stay.ts';
import { Transfer, type TransferFacts } from './transfer.ts';
import { VisitRule, type VisitRuleFacts } from './visit-rule.ts';

/** What hangs on a stay and ends with it. */
export function knowsWhatHangs(placementId: string) {
  return {
    rule: mayKnow(VisitRule, { placementId, ended: null }),
    bedUse: mayKnow(BedUse, { placementId, untilAt: null }),
    leaves: allKnown(Leave, { placementId, backAt: null, calledOff: null }),
    wish: mayKnow(LeavingWish, { placementId, answer: null }),
    transfer: mayKnow(Transfer, { fromPlacementId: placementId, receivedAt: null, calledOff: null }),
  };
}

export type Hanging = {
  rule: Stored<VisitRuleFacts> | null;
  bedUse: Stored<BedUseFacts> | null;
  leaves: readonly Stored<LeaveFacts>[];
  wish: Stored<LeavingWishFacts> | null;
  transfer: Stored<TransferFacts> | null;
};

/** Nothing hangs on it. */
export const NOTHING_HANGS: Hanging = { rule: null, bedUse: null, leaves: [], wish: null, transfer: null };

type How = { ended: Dated; now: string; why: 'left' | 'moved' };

/**
 * Ends what hangs on a stay: the bed is free, the rule at the door is over, she is not overdue from a leave, she has
 * been answered. A transfer that nobody acknowledged is called off, but for the one that ends this stay.
 */
export function endWhatHangs({ rule, bedUse, leaves, wish, transfer }: Hanging, { ended, now, why }: How): Happening[] {
  return [
    ...(rule ? [changed(VisitRule, rule.id, { ended })] : []),
    ...(bedUse ? [changed(BedUse, bedUse.id, { untilAt: now })] : []),
    ...leaves.map(({ id }) => changed(Leave, id, { calledOff: now })),
    ...(wish && why === 'left' ? [changed(LeavingWish, wish.id, { answer: 'left', answered: now })] : []),
    ...(transfer ? calledOff(transfer, now) : []),
  ];
}

function calledOff(transfer: Stored<TransferFacts>, now: string): Happening[] {
  const isKnownThere = transfer.handedAt !== null;
  return [
    ...(isKnownThere ? [homeForgets(transfer.toId, transfer.personId)] : []),
    changed(Transfer, transfer.id, { calledOff: now }),
  ];
}
