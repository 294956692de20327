import { z } from 'zod';
import { defineAct, mayKnow } from '#kernel/act.ts';
import { accept, added, refuse, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { type Packet, packet, Referral } from './referral.ts';
import { REFERRAL_REFUSALS } from './referral-refusals.ts';

/** Takes down a person whom somebody hands over to us. The sender is owed an answer from now on. */
export const recordReferral = defineAct({
  name: 'referral.record-referral',
  input: z.strictObject({ referralId: AnyId, referral: packet }),
  by: ['outreach-worker', 'investigator', 'operation-lead', 'case-manager', 'director'],
  // An id that names nobody finds nothing: the sender may stand outside the directory.
  knows: ({ referral }) => ({ sender: mayKnow(Organisation, { id: referral.fromOrganisation ?? '' }) }),
  decide({ referralId, referral }, { sender }, { today }) {
    if (referral.fromOrganisation !== null && !sender) return refuse(REFERRAL_REFUSALS.senderNotInDirectory);
    const wrong = wrongDates(referral, today);
    if (wrong) return refuse(wrong);
    const unanswered = { answeredAt: null, answeredBy: null, declineReason: null, answerWords: null, caseFileId: null };
    return accept(
      scopeOpened(Referral, referralId),
      added(Referral, { id: referralId }, { ...referral, status: 'waiting', ...unanswered }),
    );
  },
});

function wrongDates({ received, missingSince }: Packet, today: string): Refusal | null {
  if (received.earliest !== null && received.earliest > today) return REFERRAL_REFUSALS.receivedInFuture;
  const missing = missingSince?.earliest ?? null;
  if (missing !== null && received.latest !== null && missing > received.latest)
    return REFERRAL_REFUSALS.missingAfterReceived;
  return null;
}
