import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { openClaim } from '#modules/compensation/model/open-claim.ts';
import { takeStep } from '#modules/compensation/model/take-step.ts';
import { buildOpenedClaim } from '#modules/compensation/testing/build-claim.ts';
import { PAPERS, papersFor } from '#modules/document/model/paper.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { writeIdentity } from '#modules/person/model/identity.ts';
import { newId } from '#platform/server/random.ts';
import { readPdf } from '#platform/testing/read-pdf.ts';
import { buildHouseServer } from '../../../apps/server/house.ts';
import { cookieOf } from '../../../apps/testing/evidence-house.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let server: FastifyInstance;
let asha: Colleague;
let personId: string;

beforeAll(async () => {
  house = await openTestHouse();
  server = await buildHouseServer(house.house, {
    staffApp: null,
    logs: false,
    demonstration: null,
    firstRunCode: null,
  });
  asha = await house.admit('case-manager');
  personId = newId();
  const about = { gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  await asha.done(addPerson, { personId, nameUsed: 'Iniya', ...about });
  const identity = { personId, legalName: 'Iniya Selvam', documents: null, origin: 'Salem', photoRef: null };
  await asha.done(writeIdentity, { identityId: newId(), identity });
});
afterAll(async () => {
  await server.close();
  await house.close();
});

const make = (who: Pick<Colleague, 'token'>, more: object = {}, id = personId) =>
  server.inject({
    method: 'POST',
    url: `/api/people/${id}/papers`,
    cookies: cookieOf(who),
    payload: { paper: 'production', language: 'hi', ...more },
  });

test('a paper is made of what is recorded, and that it left is in the journal with whom it tells of', async () => {
  const answer = await make(asha, { to: 'CWC Pune' });
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  const { texts } = readPdf(answer.rawPayload);
  expect(texts).toContain('Iniya');
  expect(texts).toContain('CWC Pune');
  expect(texts.join()).not.toContain('Selvam');
  const entries = await house.asOwner<{ kind: string; people: string[] }>(
    `select kind, people from app.journal where resource = 'paper' and action = 'make'`,
  );
  expect(entries).toEqual([{ kind: 'export', people: [personId] }]);
});

test('her identity is on a paper only when asked for, and its opening is written down beside', async () => {
  const { texts } = readPdf((await make(asha, { withIdentity: true })).rawPayload);
  expect(texts).toContain('Iniya Selvam');
  expect(texts).toContain('Salem');
  const [row] = await house.asOwner<{ times: number }>(
    `select count(*)::int as times from app.journal where kind = 'reveal' and $1 = any (people)`,
    [personId],
  );
  expect(row?.times).toBe(1);
  const packet = await make(asha, { paper: 'referral-packet', withIdentity: true });
  expect(packet.json().refusal.code).toBe('act.not-for-you');
});

test('whoever has not proved lately who she is, is asked first', async () => {
  const late = await house.admit('case-manager');
  await house.asOwner(`update app.session set stepped_up_at = now() - interval '1 hour' where staff_id = $1`, [
    late.staffId,
  ]);
  expect((await make(late)).json().refusal.code).toBe('session.step-up-needed');
});

test('a person not hers, a paper not of her role and a person who is not there are answered alike', async () => {
  const [other, warden, stranger] = [
    await house.admit('case-manager'),
    await house.admit('shelter-warden'),
    await house.foundAnother(),
  ];
  const nowhere = await make(asha, {}, newId());
  for (const answer of [await make(other), await make(warden), await make(stranger)])
    expect([answer.statusCode, answer.body]).toEqual([404, nowhere.body]);
});

test.each([{ paper: 'passport' }, { language: 'xx' }, { to: 'x'.repeat(400) }, { more: 1 }])(
  'what is no such paper is refused: %j',
  async (more) => expect((await make(asha, more)).json().refusal.code).toBe('request.wrong-shape'),
);

test('a paper is filled from the claim that was asked for, else from the one that moved last; and from no claim of another', async () => {
  const [caseFileId, other] = [newId(), newId()];
  await asha.done(openCaseFile, { caseFileId, personId, title: 'Iniya', riskLevel: 'high', stage: 'tracing' });
  const claims = ['First authority', 'Second authority'].map((authority) => ({ id: newId(), authority }));
  for (const { id, authority } of claims) {
    const claim = { ...buildOpenedClaim(), caseFileId, personId, authority };
    await asha.done(openClaim, { claimId: id, claim: { ...claim, applied: day('2024-05-02') } });
  }
  const step = { stateSince: day('2024-05-10'), amount: null, paidTo: null, depositUntil: null, why: 'No FIR.' };
  await asha.done(takeStep, { claimId: claims[0]?.id, step: 'refuse', ...step });
  const paper = async (ofId: string | null) =>
    readPdf((await make(asha, { paper: 'compensation', language: 'en', ofId })).rawPayload).texts;
  expect(await paper(null)).toContain('First authority');
  expect(await paper(claims[1]?.id ?? '')).toContain('Second authority');
  expect((await paper(other)).join()).not.toContain('authority, ');
  const typed = await make(asha, { written: { condition: 'Tired, no wounds.' } });
  expect(readPdf(typed.rawPayload).texts).toContain('Tired, no wounds.');
  const [row] = await house.asOwner<{ times: number }>(
    `select count(*)::int as times from app.journal where payload::text like '%no wounds%'`,
  );
  expect(row?.times).toBe(0);
});

test('every paper has somebody who may make it', () => {
  expect(new Set(papersFor(['case-manager', 'legal-officer']))).toEqual(new Set(PAPERS));
});
