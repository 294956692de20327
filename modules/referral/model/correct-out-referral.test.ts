import { expect, test } from 'vitest';
import { buildOutReferral, PACKET } from '#modules/referral/testing/build-out-referral.ts';
import { correctOutReferral } from './correct-out-referral.ts';

test('a draft is put right within its template; what has left stays as it left', () => {
  const correct = (input: object, referral: object = {}) => {
    const decision = correctOutReferral.decide(
      {
        ...{
          referralId: 'outrefaaaaaa',
          packetId: 'packetaaaaaa',
          toWhom: null,
          basisWords: null,
          lang: 'en' as const,
        },
        facts: [...PACKET],
        ...input,
      },
      {
        referral: buildOutReferral({ status: 'draft', sentAt: null, ...referral }),
        packet: { id: 'packetaaaaaa', template: 'work' },
      } as never,
      {} as never,
    );
    return decision.accepted ? decision.events.length : decision.refusal.code;
  };
  expect(correct({})).toBe(2);
  expect(correct({}, { status: 'sent', sentAt: '2024-05-12T05:00:00.000Z' })).toBe('referral.not-draft');
  expect(correct({}, { packetId: 'anotheraaaaa' })).toBe('record.not-found');
  expect(correct({ facts: PACKET.slice(1) })).toBe('referral.packet-missing');
  expect(correct({}, { basis: 'order' })).toBe('referral.basis-in-words');
});
