import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { moment } from '#kernel/dated.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { takeOnOutReferral } from '#modules/referral/model/answer-out-referral.ts';
import { OutReferral, ReferralFeedback } from '#modules/referral/model/out-referral.ts';
import { revokeOutReferral } from '#modules/referral/model/revoke-out-referral.ts';
import { PACKET } from '#modules/referral/testing/build-out-referral.ts';
import { COOKIE } from '#platform/server/http/session-cookie.ts';
import { type HandOverHouse, openHandOverHouse } from '../../../apps/testing/hand-over-house.ts';

let hands: HandOverHouse;
beforeAll(async () => {
  hands = await openHandOverHouse();
});
beforeEach(() => hands.meetHer());
afterAll(() => hands.close());

describe('the one-time link', () => {
  test('opens nothing without the code, and ends at the fifth wrong one', async () => {
    await hands.handsOver();
    const made = await hands.linked();
    const thief = hands.browser();
    const first = await thief.get(made.path);
    expect(first.html).not.toContain('Reva');
    expect(first.html).toContain('name="code"');
    const wrong = made.code === '000000' ? '111111' : '000000';
    for (let tries = 1; tries <= 4; tries += 1) expect((await thief.post(made.path, { code: wrong })).status).toBe(403);
    expect((await thief.post(made.path, { code: wrong })).status).toBe(404);
    expect((await thief.post(made.path, { code: made.code })).status).toBe(404);
  });

  test('shows the packet to the browser that opened it, word for word, and to no other', async () => {
    const { made, phone, at } = await hands.opened();
    const { html, headers, status } = await phone.get(at);
    expect(status).toBe(200);
    for (const { words } of PACKET) expect(html).toContain(words);
    expect(html).not.toContain('<script');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await hands.browser().get(at)).status).toBe(404);
    const again = await hands.browser().post(made.path, { code: made.code });
    expect([again.status, again.html.includes('Reva')]).toEqual([403, false]);
  });

  test('takes their answer, what they say of it, and the end', async () => {
    const { phone, at } = await hands.opened();
    expect(
      (await hands.answers(phone, at, { what: 'accept', words: 'Tuesday at ten, ask for the teacher' })).status,
    ).toBe(303);
    expect(await hands.seenBy(hands.asha, OutReferral, hands.her.referralId)).toMatchObject([
      { status: 'accepted', answeredThrough: 'partner', answerWords: 'Tuesday at ten, ask for the teacher' },
    ]);
    expect((await hands.answers(phone, at, { what: 'accept', words: '' })).status).toBe(422);
    await hands.answers(phone, at, { what: 'begin' });
    await hands.answers(phone, at, { what: 'feedback', words: 'She comes and likes it.', goesOn: 'no' });
    expect(await hands.seenBy(hands.asha, OutReferral, hands.her.referralId)).toMatchObject([{ status: 'done' }]);
    const told = await hands.asha.reads((tx) =>
      hands.house.house.path.store.find(tx, {
        kind: ReferralFeedback as never,
        where: { referralId: hands.her.referralId },
        how: 'all',
      }),
    );
    expect(told).toMatchObject([{ words: 'She comes and likes it.', through: 'partner', goesOn: 'no' }]);
    expect((await phone.get(at)).html).not.toContain(PACKET[2]?.words);
  });

  test('a consent taken back reaches the partner: withdrawn, unreadable, and the question whether it is deleted', async () => {
    const { phone, at } = await hands.opened();
    expect((await phone.get(at)).html).toContain('Tuesday and Thursday');
    const back = {
      withdrawn: moment('2024-05-13T04:05:00Z'),
      withdrawnBy: 'self',
      withdrawnWords: null,
      follows: 'closed',
    };
    await hands.asha.done(withdrawConsent, { consentId: hands.her.consentId, personId: hands.her.personId, ...back });
    const after = await phone.get(at);
    expect(after.html).toContain('Withdrawn');
    for (const { words } of PACKET) expect(after.html).not.toContain(words);
    expect((await hands.answers(phone, at, { what: 'deleted' })).status).toBe(303);
    expect(await hands.seenBy(hands.asha, OutReferral, hands.her.referralId)).toMatchObject([
      {
        status: 'revoked',
        revokedBecause: 'consent_withdrawn',
        deletedThrough: 'partner',
        deletedAt: expect.any(String),
      },
    ]);
  });

  test('called back before it was opened, it shows nothing of her either', async () => {
    const { phone, at } = await hands.opened();
    await hands.asha.done(revokeOutReferral, {
      referralId: hands.her.referralId,
      because: 'mistake',
      words: 'the wrong partner',
    });
    expect((await phone.get(at)).html).not.toContain('Reva');
  });

  test('every opening stands in the journal, as somebody of a partner, and she can be told', async () => {
    const { phone, at } = await hands.opened();
    await phone.get(at);
    await phone.get(at);
    const rows = await hands.house.asOwner<{ kind: string; action: string }>(
      `select j.kind, j.action from app.journal j join app.hand_over_link l on l.organisation_id = j.organisation_id and l.staff_id = j.staff_id
        where l.referral_id = $1 order by j.seq`,
      [hands.her.referralId],
    );
    expect(rows.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      'sign-in hand-over.open',
      'read open',
      'read open',
    ]);
    const seen = await hands.asha.reads((tx) =>
      tx.query<{ role: string }>(`select s.role from app.seen_by_role($1, now() - interval '1 day') s`, [
        hands.her.personId,
      ]),
    );
    expect(seen.filter(({ role }) => role === 'partner-caseworker')).toHaveLength(2);
  });

  test('a form from elsewhere changes nothing', async () => {
    const { phone, at } = await hands.opened();
    expect((await phone.post(at, { proof: 'guessed', what: 'accept', words: '' })).status).toBe(422);
    expect(await hands.seenBy(hands.asha, OutReferral, hands.her.referralId)).toMatchObject([{ status: 'sent' }]);
  });

  test('its session reaches this referral and its packet, and nobody else’s anything', async () => {
    const { at } = await hands.opened();
    const [link] = await hands.house.asOwner<{ staff_id: string; organisation_id: string }>(
      'select staff_id, organisation_id from app.hand_over_link where id = $1',
      [at.split('/').at(-1)],
    );
    const [row] = await hands.house.asOwner<{ scopes: string[] }>(
      'select array_agg(a.scope_id::text order by a.scope_id) as scopes from app.access a where a.organisation_id = $1 and a.staff_id = $2',
      [link?.organisation_id, link?.staff_id],
    );
    expect(row?.scopes).toEqual([hands.her.referralId, hands.her.packetId].sort());
  });

  test('whoever may not see the referral makes no link, and a new link ends the old one', async () => {
    const { phone, at } = await hands.opened();
    const stranger = await hands.house.admit('case-manager');
    const url = `/api/out-referrals/${hands.her.referralId}/link`;
    const refused = await hands.server.inject({
      method: 'POST',
      url,
      headers: { cookie: `${COOKIE}=${stranger.token}` },
      payload: {},
    });
    expect(refused.statusCode).toBe(404);
    await hands.linked();
    expect((await phone.get(at)).status).toBe(404);
  });

  test('what they only told us by phone says who said it', async () => {
    await hands.handsOver();
    expect(
      await hands.asha.ask(takeOnOutReferral, { referralId: hands.her.referralId, by: null, words: null }),
    ).toMatchObject({
      refusal: { code: 'referral.said-by-whom' },
    });
    await hands.asha.done(takeOnOutReferral, {
      referralId: hands.her.referralId,
      by: 'their coordinator',
      words: null,
    });
    expect(await hands.seenBy(hands.asha, OutReferral, hands.her.referralId)).toMatchObject([
      { status: 'accepted', answeredThrough: 'told_us' },
    ]);
  });
});
