import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { moment } from '#kernel/dated.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { buildAsked } from '#modules/consent/testing/build-consent.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { takeOnOutReferral } from '#modules/referral/model/answer-out-referral.ts';
import { OutPacket, OutReferral, ReferralFeedback } from '#modules/referral/model/out-referral.ts';
import { prepareOutReferral } from '#modules/referral/model/prepare-out-referral.ts';
import { revokeOutReferral } from '#modules/referral/model/revoke-out-referral.ts';
import { sendOutReferral } from '#modules/referral/model/send-out-referral.ts';
import { buildPrepared, PACKET } from '#modules/referral/testing/build-out-referral.ts';
import { COOKIE } from '#platform/server/http/session-cookie.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../../../apps/server/house.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let server: FastifyInstance;
let asha: Colleague;
let partnerId: string;

beforeAll(async () => {
  house = await openTestHouse();
  server = await buildHouseServer(house.house, {
    staffApp: null,
    logs: false,
    demonstration: null,
    firstRunCode: null,
  });
  asha = await house.admit('case-manager');
  partnerId = newId();
  const organisation = {
    ...{ name: 'A partner', kind: 'partner', authorityType: null, city: 'Mumbai', country: 'IN', lgdDistrict: null },
    ...{ capacity: null, serves: null, note: null },
  };
  await asha.done(addOrganisation, { organisationId: partnerId, organisation, names: [] });
});
afterAll(async () => {
  await server.close();
  await house.close();
});

let her: { personId: string; caseFileId: string; consentId: string; referralId: string; packetId: string };
beforeEach(async () => {
  her = { personId: newId(), caseFileId: newId(), consentId: newId(), referralId: newId(), packetId: newId() };
  const { personId, caseFileId } = her;
  const about = { gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  await asha.done(addPerson, { personId, nameUsed: 'Reva', ...about });
  await asha.done(openCaseFile, { caseFileId, personId, title: 'Reva', riskLevel: 'high', stage: 'in_shelter' });
});

const consents = () =>
  asha.done(recordConsent, {
    consentId: her.consentId,
    consent: buildAsked({ personId: her.personId, purpose: 'share_partner', recipientId: partnerId }),
  });
const prepares = (rest: object = {}) => {
  const { caseFileId, referralId, packetId } = her;
  return asha.done(
    prepareOutReferral,
    buildPrepared({ caseFileId, referralId, packetId, toOrganisation: partnerId, ...rest }),
  );
};
const sends = () =>
  asha.ask(sendOutReferral, { referralId: her.referralId, personId: her.personId, feedbackDue: '2024-06-10' });
const seenBy = (who: Colleague, kind: unknown, id: string) =>
  who.reads((tx) => house.house.path.store.find(tx, { kind: kind as never, where: { id }, how: 'all' }));

async function handsOver() {
  await consents();
  await prepares();
  expect(await sends()).toMatchObject({ outcome: 'accepted' });
}

async function linked() {
  const cookie = `${COOKIE}=${asha.token}`;
  const answer = await server.inject({
    method: 'POST',
    url: `/api/out-referrals/${her.referralId}/link`,
    headers: { cookie },
    payload: {},
  });
  const made = answer.json<{ link: string; code: string; days: number; qr: string[] }>();
  return { ...made, path: new URL(made.link).pathname };
}

/** A browser of a partner: it keeps the cookie it was given. */
function browser() {
  const kept = new Map<string, string>();
  const ask = async (method: 'GET' | 'POST', url: string, form?: Record<string, string>) => {
    const cookie = [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
    const payload = form && new URLSearchParams(form).toString();
    const type = form && { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await server.inject({
      method,
      url,
      headers: { cookie, ...type },
      ...(payload !== undefined && { payload }),
    });
    for (const { name, value } of answer.cookies) kept.set(name, value);
    return {
      status: answer.statusCode,
      html: answer.body,
      to: String(answer.headers.location ?? ''),
      headers: answer.headers,
    };
  };
  return {
    get: (url: string) => ask('GET', url),
    post: (url: string, form: Record<string, string>) => ask('POST', url, form),
  };
}

async function opened() {
  await handsOver();
  const made = await linked();
  const phone = browser();
  const { to } = await phone.post(made.path, { code: made.code });
  return { made, phone, at: to };
}

const proofIn = (html: string) => /name="proof" value="([^"]+)"/.exec(html)?.[1] ?? '';
async function answers(phone: ReturnType<typeof browser>, at: string, form: Record<string, string>) {
  const proof = proofIn((await phone.get(at)).html);
  return phone.post(at, { proof, ...form });
}

describe('handing somebody over', () => {
  test('a referral and its packet are read as they were written, by her file’s team and by nobody else', async () => {
    await prepares();
    const facts = [...PACKET];
    expect(await seenBy(asha, OutPacket, her.packetId)).toMatchObject([{ facts, template: 'work', lang: 'en' }]);
    expect(await seenBy(asha, OutReferral, her.referralId)).toMatchObject([
      { status: 'draft', toOrganisation: partnerId, service: 'vocational_training', purpose: 'share_partner' },
    ]);
    const [stranger, elsewhere] = [await house.admit('case-manager'), await house.foundAnother()];
    for (const who of [stranger, elsewhere]) expect(await seenBy(who, OutPacket, her.packetId)).toEqual([]);
  });

  test('nothing is sent without her consent for this partner, nor after she took it back', async () => {
    await prepares();
    expect(await sends()).toMatchObject({ refusal: { code: 'referral.consent-never-asked' } });
    await consents();
    const back = {
      withdrawn: moment('2024-05-13T04:00:00Z'),
      withdrawnBy: 'self',
      withdrawnWords: null,
      follows: 'closed',
    };
    await asha.done(withdrawConsent, { consentId: her.consentId, personId: her.personId, ...back });
    expect(await sends()).toMatchObject({ refusal: { code: 'referral.not-draft' } });
    expect(await seenBy(asha, OutReferral, her.referralId)).toMatchObject([
      { status: 'revoked', revokedBecause: 'consent_withdrawn' },
    ]);
  });
});

describe('the one-time link', () => {
  test('opens nothing without the code, and ends at the fifth wrong one', async () => {
    await handsOver();
    const made = await linked();
    const thief = browser();
    const first = await thief.get(made.path);
    expect(first.html).not.toContain('Reva');
    expect(first.html).toContain('name="code"');
    const wrong = made.code === '000000' ? '111111' : '000000';
    for (let tries = 1; tries <= 4; tries += 1) expect((await thief.post(made.path, { code: wrong })).status).toBe(403);
    expect((await thief.post(made.path, { code: wrong })).status).toBe(404);
    expect((await thief.post(made.path, { code: made.code })).status).toBe(404);
  });

  test('shows the packet to the browser that opened it, word for word, and to no other', async () => {
    const { made, phone, at } = await opened();
    const { html, headers, status } = await phone.get(at);
    expect(status).toBe(200);
    for (const { words } of PACKET) expect(html).toContain(words);
    expect(html).not.toContain('<script');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await browser().get(at)).status).toBe(404);
    const again = await browser().post(made.path, { code: made.code });
    expect([again.status, again.html.includes('Reva')]).toEqual([403, false]);
  });

  test('takes their answer, what they say of it, and the end', async () => {
    const { phone, at } = await opened();
    expect((await answers(phone, at, { what: 'accept', words: 'Tuesday at ten, ask for the teacher' })).status).toBe(
      303,
    );
    expect(await seenBy(asha, OutReferral, her.referralId)).toMatchObject([
      { status: 'accepted', answeredThrough: 'partner', answerWords: 'Tuesday at ten, ask for the teacher' },
    ]);
    expect((await answers(phone, at, { what: 'accept', words: '' })).status).toBe(422);
    await answers(phone, at, { what: 'begin' });
    await answers(phone, at, { what: 'feedback', words: 'She comes and likes it.', goesOn: 'no' });
    expect(await seenBy(asha, OutReferral, her.referralId)).toMatchObject([{ status: 'done' }]);
    const told = await asha.reads((tx) =>
      house.house.path.store.find(tx, {
        kind: ReferralFeedback as never,
        where: { referralId: her.referralId },
        how: 'all',
      }),
    );
    expect(told).toMatchObject([{ words: 'She comes and likes it.', through: 'partner', goesOn: 'no' }]);
    expect((await phone.get(at)).html).not.toContain(PACKET[2]?.words);
  });

  test('a consent taken back reaches the partner: withdrawn, unreadable, and the question whether it is deleted', async () => {
    const { phone, at } = await opened();
    expect((await phone.get(at)).html).toContain('Tuesday and Thursday');
    const back = {
      withdrawn: moment('2024-05-13T04:05:00Z'),
      withdrawnBy: 'self',
      withdrawnWords: null,
      follows: 'closed',
    };
    await asha.done(withdrawConsent, { consentId: her.consentId, personId: her.personId, ...back });
    const after = await phone.get(at);
    expect(after.html).toContain('Withdrawn');
    for (const { words } of PACKET) expect(after.html).not.toContain(words);
    expect((await answers(phone, at, { what: 'deleted' })).status).toBe(303);
    expect(await seenBy(asha, OutReferral, her.referralId)).toMatchObject([
      {
        status: 'revoked',
        revokedBecause: 'consent_withdrawn',
        deletedThrough: 'partner',
        deletedAt: expect.any(String),
      },
    ]);
  });

  test('called back before it was opened, it shows nothing of her either', async () => {
    const { phone, at } = await opened();
    await asha.done(revokeOutReferral, { referralId: her.referralId, because: 'mistake', words: 'the wrong partner' });
    expect((await phone.get(at)).html).not.toContain('Reva');
  });

  test('every opening stands in the journal, as somebody of a partner, and she can be told', async () => {
    const { phone, at } = await opened();
    await phone.get(at);
    await phone.get(at);
    const rows = await house.asOwner<{ kind: string; action: string }>(
      `select j.kind, j.action from app.journal j join app.hand_over_link l on l.organisation_id = j.organisation_id and l.staff_id = j.staff_id
        where l.referral_id = $1 order by j.seq`,
      [her.referralId],
    );
    expect(rows.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      'sign-in hand-over.open',
      'read open',
      'read open',
    ]);
    const seen = await asha.reads((tx) =>
      tx.query<{ role: string }>(`select s.role from app.seen_by_role($1, now() - interval '1 day') s`, [her.personId]),
    );
    expect(seen.filter(({ role }) => role === 'partner-caseworker')).toHaveLength(2);
  });

  test('a form from elsewhere changes nothing', async () => {
    const { phone, at } = await opened();
    expect((await phone.post(at, { proof: 'guessed', what: 'accept', words: '' })).status).toBe(422);
    expect(await seenBy(asha, OutReferral, her.referralId)).toMatchObject([{ status: 'sent' }]);
  });

  test('its session reaches this referral and its packet, and nobody else’s anything', async () => {
    const { at } = await opened();
    const [link] = await house.asOwner<{ staff_id: string; organisation_id: string }>(
      'select staff_id, organisation_id from app.hand_over_link where id = $1',
      [at.split('/').at(-1)],
    );
    const [row] = await house.asOwner<{ scopes: string[] }>(
      'select array_agg(a.scope_id::text order by a.scope_id) as scopes from app.access a where a.organisation_id = $1 and a.staff_id = $2',
      [link?.organisation_id, link?.staff_id],
    );
    expect(row?.scopes).toEqual([her.referralId, her.packetId].sort());
  });

  test('whoever may not see the referral makes no link, and a new link ends the old one', async () => {
    const { phone, at } = await opened();
    const stranger = await house.admit('case-manager');
    const url = `/api/out-referrals/${her.referralId}/link`;
    const refused = await server.inject({
      method: 'POST',
      url,
      headers: { cookie: `${COOKIE}=${stranger.token}` },
      payload: {},
    });
    expect(refused.statusCode).toBe(404);
    await linked();
    expect((await phone.get(at)).status).toBe(404);
  });

  test('what they only told us by phone says who said it', async () => {
    await handsOver();
    expect(await asha.ask(takeOnOutReferral, { referralId: her.referralId, by: null, words: null })).toMatchObject({
      refusal: { code: 'referral.said-by-whom' },
    });
    await asha.done(takeOnOutReferral, { referralId: her.referralId, by: 'their coordinator', words: null });
    expect(await seenBy(asha, OutReferral, her.referralId)).toMatchObject([
      { status: 'accepted', answeredThrough: 'told_us' },
    ]);
  });
});
