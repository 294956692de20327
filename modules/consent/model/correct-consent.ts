import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Consent, type ConsentFacts, consentFacts } from './consent.ts';
import { CONSENT_REFUSALS } from './consent-refusals.ts';
import { CONSENT_KEEPERS } from './record-consent.ts';

const Corrected = consentFacts
  .pick({ giverWords: true, how: true, lang: true, explained: true, covers: true, witness: true, until: true })
  .partial();

/**
 * Puts right what was written down of an answer: how it was given, what was explained, what it covers, an earlier end. The
 * answer, what it is for and who gave it are never altered: whoever has them wrong asks again.
 */
export const correctConsent = defineAct({
  name: 'consent.correct-consent',
  input: z.strictObject({
    consentId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Corrected as z.ZodType<Partial<ConsentFacts>>,
  }),
  by: CONSENT_KEEPERS,
  merges: true,
  knows: ({ consentId }) => ({ consent: mustKnow(Consent, consentId) }),
  decide({ consentId, changes }, { consent }) {
    const { answer, explained, until, asked } = { ...consent, ...changes };
    if (answer === 'given' && explained === null) return refuse(CONSENT_REFUSALS.notExplained);
    if (answer === 'given' && until === null) return refuse(CONSENT_REFUSALS.noEnd);
    if (answer === 'refused' && until !== null) return refuse(CONSENT_REFUSALS.endOfRefusal);
    // Longer is another yes, and nobody has given it.
    if (until !== null && consent.until !== null && until > consent.until) return refuse(CONSENT_REFUSALS.askForLonger);
    if (until !== null && asked.earliest !== null && until < asked.earliest)
      return refuse(CONSENT_REFUSALS.endBeforeAsked);
    return accept(changed(Consent, consentId, changes));
  },
});
