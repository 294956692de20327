import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Consent, ConsentGiver } from './consent.ts';
import { CONSENT_REFUSALS } from './consent-refusals.ts';
import { CONSENT_KEEPERS } from './record-consent.ts';

/** She takes it back, as easily as she gave it: nobody asks why. What follows, and what cannot be called back, she is told. */
export const withdrawConsent = defineAct({
  name: 'consent.withdraw-consent',
  input: z.strictObject({
    consentId: AnyId,
    withdrawn: Dated,
    withdrawnBy: ConsentGiver,
    withdrawnWords: z.string().trim().min(1).max(1000).nullable(),
    follows: z.string().trim().min(1).max(2000),
  }),
  by: CONSENT_KEEPERS,
  knows: ({ consentId }) => ({ consent: mustKnow(Consent, consentId) }),
  decide({ consentId, ...taken }, { consent }, { today }) {
    if (consent.answer === 'refused') return refuse(CONSENT_REFUSALS.notGiven);
    if (consent.withdrawn !== null) return refuse(CONSENT_REFUSALS.alreadyWithdrawn);
    if (isSurelyBefore(day(today), taken.withdrawn)) return refuse(CONSENT_REFUSALS.withdrawnNotYet);
    if (isSurelyBefore(taken.withdrawn, consent.asked)) return refuse(CONSENT_REFUSALS.withdrawnBeforeAsked);
    return accept(changed(Consent, consentId, taken));
  },
});
