import { expect, test } from 'vitest';
import { buildConsent } from '#modules/consent/testing/build-consent.ts';
import { correctConsent } from './correct-consent.ts';

const correct = (changes: object, consent: object = {}) => {
  const decision = correctConsent.decide(
    { consentId: 'consentaaaaa', changes },
    { consent: buildConsent({ until: '2024-10-01', explained: 'what we write', ...consent }) } as never,
    {} as never,
  );
  return decision.accepted ? 'accepted' : decision.refusal.code;
};

test('what was written of an answer is put right, and it is made shorter, never longer', () => {
  expect(correct({ witness: 'Nisha Rao', how: 'thumb' })).toBe('accepted');
  expect(correct({ until: '2024-09-01' })).toBe('accepted');
  expect(correct({ until: '2024-10-02' })).toBe('consent.ask-for-longer');
  expect(correct({ until: null })).toBe('consent.no-end');
  expect(correct({ explained: null })).toBe('consent.not-explained');
  expect(correct({ until: '2000-01-01' })).toBe('consent.end-before-asked');
});

test('the answer, its purpose and who gave it have no correction', () => {
  for (const name of ['answer', 'purpose', 'givenBy', 'recipientId', 'asked'])
    expect(correctConsent.input.safeParse({ consentId: 'consentaaaaa', changes: { [name]: 'x' } }).success).toBe(false);
});
