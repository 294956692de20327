import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { hasRole } from '#kernel/actor.ts';
import { accept, type Changed, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { OUT_ANSWERERS } from './answer-out-referral.ts';
import { OUT_SENDERS, OutReferral, type OutReferralFacts } from './out-referral.ts';
import { OUT_REFUSALS } from './out-referral-refusals.ts';
import { isWithPartner } from './out-referral-state.ts';

/** The event by which it is called back. The database shuts the packet for everybody outside, in the same transaction. */
export function calledBack(
  referral: Stored<OutReferralFacts>,
  revokedBecause: NonNullable<OutReferralFacts['revokedBecause']>,
  words: string | null,
  now: string,
): Changed {
  return changed(OutReferral, referral.id, { status: 'revoked', revokedBecause, closedAt: now, closedWords: words });
}

/** We call it back: the partner reads "withdrawn" where the packet was, and is asked to delete what they kept. */
export const revokeOutReferral = defineAct({
  name: 'referral.revoke-out-referral',
  input: z.strictObject({
    referralId: AnyId,
    because: z.enum(['our_decision', 'mistake']),
    words: z.string().trim().min(1).max(1000),
  }),
  by: OUT_SENDERS,
  answeredBy: 'server',
  knows: ({ referralId }) => ({ referral: mustKnow(OutReferral, referralId) }),
  decide({ because, words }, { referral }, { now }) {
    if (!isWithPartner(referral) && referral.status !== 'draft') return refuse(OUT_REFUSALS.notWithPartner);
    return accept(calledBack(referral, because, words, now));
  },
});

/** Nothing of her is left with the partner: they say so. What they remember nobody can delete. */
export const confirmDeletion = defineAct({
  name: 'referral.confirm-deletion',
  input: z.strictObject({ referralId: AnyId, by: z.string().trim().min(1).max(200).nullable() }),
  by: OUT_ANSWERERS,
  answeredBy: 'server',
  knows: ({ referralId }) => ({ referral: mustKnow(OutReferral, referralId) }),
  decide({ by }, { referral }, { actor, now }) {
    if (referral.status !== 'revoked' || referral.sentAt === null || referral.deletedAt !== null)
      return refuse(OUT_REFUSALS.notRevoked);
    const theirs = hasRole(actor, 'partner-caseworker');
    if (!theirs && by === null) return refuse(OUT_REFUSALS.saidByWhom);
    const deletedThrough = theirs ? 'partner' : 'told_us';
    return accept(changed(OutReferral, referral.id, { deletedAt: now, deletedThrough, ...(by && { answeredBy: by }) }));
  },
});
