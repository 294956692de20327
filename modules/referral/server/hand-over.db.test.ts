import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { moment } from '#kernel/dated.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { OutPacket, OutReferral } from '#modules/referral/model/out-referral.ts';
import { PACKET } from '#modules/referral/testing/build-out-referral.ts';
import { type HandOverHouse, openHandOverHouse } from '../../../apps/testing/hand-over-house.ts';

let hands: HandOverHouse;
beforeAll(async () => {
  hands = await openHandOverHouse();
});
beforeEach(() => hands.meetHer());
afterAll(() => hands.close());

describe('handing somebody over', () => {
  test('a referral and its packet are read as they were written, by her file’s team and by nobody else', async () => {
    await hands.prepares();
    const facts = [...PACKET];
    expect(await hands.seenBy(hands.asha, OutPacket, hands.her.packetId)).toMatchObject([
      { facts, template: 'work', lang: 'en' },
    ]);
    expect(await hands.seenBy(hands.asha, OutReferral, hands.her.referralId)).toMatchObject([
      { status: 'draft', toOrganisation: hands.partnerId, service: 'vocational_training', purpose: 'share_partner' },
    ]);
    const [stranger, elsewhere] = [await hands.house.admit('case-manager'), await hands.house.foundAnother()];
    for (const who of [stranger, elsewhere]) expect(await hands.seenBy(who, OutPacket, hands.her.packetId)).toEqual([]);
  });

  test('nothing is sent without her consent for this partner, nor after she took it back', async () => {
    await hands.prepares();
    expect(await hands.sends()).toMatchObject({ refusal: { code: 'referral.consent-never-asked' } });
    await hands.consents();
    const back = {
      withdrawn: moment('2024-05-13T04:00:00Z'),
      withdrawnBy: 'self',
      withdrawnWords: null,
      follows: 'closed',
    };
    await hands.asha.done(withdrawConsent, { consentId: hands.her.consentId, personId: hands.her.personId, ...back });
    expect(await hands.sends()).toMatchObject({ refusal: { code: 'referral.not-draft' } });
    expect(await hands.seenBy(hands.asha, OutReferral, hands.her.referralId)).toMatchObject([
      { status: 'revoked', revokedBecause: 'consent_withdrawn' },
    ]);
  });
});
