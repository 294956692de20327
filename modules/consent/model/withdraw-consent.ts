import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { OutReferral, type OutReferralFacts } from '#modules/referral/model/out-referral.ts';
import { isWithPartner } from '#modules/referral/model/out-referral-state.ts';
import { calledBack } from '#modules/referral/model/revoke-out-referral.ts';
import { Consent, type ConsentFacts, ConsentGiver } from './consent.ts';
import { CONSENT_REFUSALS } from './consent-refusals.ts';
import { CONSENT_KEEPERS } from './record-consent.ts';

/** She takes it back, as easily as she gave it: nobody asks why. What follows, and what cannot be called back, she is told. */
export const withdrawConsent = defineAct({
  name: 'consent.withdraw-consent',
  input: z.strictObject({
    consentId: AnyId,
    personId: AnyId,
    withdrawn: Dated,
    withdrawnBy: ConsentGiver,
    withdrawnWords: z.string().trim().min(1).max(1000).nullable(),
    follows: z.string().trim().min(1).max(2000),
  }),
  by: CONSENT_KEEPERS,
  knows: ({ consentId, personId }) => ({
    consent: mustKnow(Consent, consentId),
    referrals: allKnown(OutReferral, { personId }),
  }),
  decide({ consentId, personId, ...taken }, { consent, referrals }, { today, now }) {
    if (consent.personId !== personId) return refuse(NOT_FOUND);
    if (consent.answer === 'refused') return refuse(CONSENT_REFUSALS.notGiven);
    if (consent.withdrawn !== null) return refuse(CONSENT_REFUSALS.alreadyWithdrawn);
    if (isSurelyBefore(day(today), taken.withdrawn)) return refuse(CONSENT_REFUSALS.withdrawnNotYet);
    if (isSurelyBefore(taken.withdrawn, consent.asked)) return refuse(CONSENT_REFUSALS.withdrawnBeforeAsked);
    const reached = referrals.filter((referral) => restsOn(referral, consent));
    const back = reached.map((referral) => calledBack(referral, 'consent_withdrawn', null, now));
    return accept(changed(Consent, consentId, taken), ...back);
  },
});

/** What was handed over under it comes back with it, drafts too; what rests on an order or on danger to life does not. */
function restsOn(referral: OutReferralFacts, { purpose, recipientId }: ConsentFacts): boolean {
  if (referral.basis !== 'consent' || referral.purpose !== purpose) return false;
  if (recipientId !== null && referral.toOrganisation !== recipientId) return false;
  return isWithPartner(referral) || referral.status === 'draft';
}
