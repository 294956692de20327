import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { ConsentFacts } from '#modules/consent/model/consent.ts';
import type { AskedFacts } from '#modules/consent/model/record-consent.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'personaaaaaa' };
const NOT_WITHDRAWN = { withdrawn: null, withdrawnBy: null, withdrawnWords: null, follows: null };

/** An adult's yes to medical care, for half a year. */
export function buildAsked(facts: Partial<AskedFacts> = {}): AskedFacts {
  return {
    personId: 'personaaaaaa',
    purpose: 'medical_care',
    recipientId: null,
    answer: 'given',
    givenBy: 'self',
    giverWords: null,
    assent: null,
    how: 'spoken',
    lang: 'hi',
    explained: 'Which doctor, what is looked at, and that she may stop at any time.',
    covers: null,
    witness: null,
    asked: day('2024-05-01'),
    until: '2024-11-01',
    ...facts,
  };
}

export function buildConsent(facts: Partial<Stored<ConsentFacts>> = {}): Stored<ConsentFacts> {
  return { ...STAMP, id: 'consentaaaaa', ...buildAsked(), ...NOT_WITHDRAWN, ...facts };
}
