import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { buildAsked } from '#modules/consent/testing/build-consent.ts';
import { CTDC_VARIABLES } from '#modules/contribution/model/ctdc-variables.ts';
import { giveRows } from '#modules/contribution/model/give-rows.ts';
import { describeExploitation } from '#modules/exploitation/model/describe-exploitation.ts';
import { buildProfileFacts } from '#modules/exploitation/testing/build-exploitation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../../../apps/server/house.ts';
import { cookieOf } from '../../../apps/testing/evidence-house.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let server: FastifyInstance;
let rhea: Colleague;
let asha: Colleague;
const consents: { consentId: string; personId: string }[] = [];

beforeAll(async () => {
  house = await openTestHouse();
  server = await buildHouseServer(house.house, {
    staffApp: null,
    logs: false,
    demonstration: null,
    firstRunCode: null,
  });
  [rhea, asha] = [await house.admit('director', { confirmedBy: house.founder }), await house.admit('case-manager')];
  await house.asOwner(`update app.credential set admitted_at = now() - interval '25 hours'`);
  for (let n = 0; n < 10; n += 1) await freed(n < 9 ? 'research' : 'statistics_nonidentifying');
  await freed('fundraising_use');
});
afterAll(async () => {
  await server.close();
  await house.close();
});

async function freed(purpose: 'research' | 'statistics_nonidentifying' | 'fundraising_use'): Promise<void> {
  const [personId, caseFileId, consentId] = [newId(), newId(), newId()];
  const unknown = { nameUsed: '=Iniya', gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  await asha.done(addPerson, { personId, ...unknown });
  await asha.done(openCaseFile, { caseFileId, personId, title: 'A file', riskLevel: 'high', stage: 'tracing' });
  const profile = buildProfileFacts({ caseFileId, personId, exploitationTypes: ['forced_labour'] });
  await asha.done(describeExploitation, { profileId: newId(), profile });
  const consent = buildAsked({ personId, purpose });
  await asha.done(recordConsent, { consentId, consent });
  consents.push({ consentId, personId });
}

const REASON = 'The yearly contribution, to CTDC.';
const fetchRows = (who: Colleague, approvalId: string, reason = REASON) =>
  server.inject({
    method: 'POST',
    url: '/api/contributions/ctdc',
    cookies: cookieOf(who),
    payload: { reason, approvalId },
  });
const codeOf = (answer: { json: () => { refusal?: { code?: string } } }) => answer.json().refusal?.code;

async function agreed(): Promise<string> {
  const asked = await rhea.ask(giveRows, { reason: REASON });
  const approvalId = asked.outcome === 'accepted' ? (asked.waitsFor ?? '') : '';
  await house.founder.done(confirmAct, { approvalId });
  return approvalId;
}

test('rows leave on two people’s word, once, of those whose yes holds, and the journal knows of whom', async () => {
  const asked = await rhea.ask(giveRows, { reason: REASON });
  const waiting = asked.outcome === 'accepted' ? (asked.waitsFor ?? '') : '';
  expect(codeOf(await fetchRows(rhea, waiting))).toBe('contribution.not-agreed');
  const approvalId = await agreed();
  expect((await fetchRows(asha, approvalId)).statusCode).toBe(404);
  expect(codeOf(await fetchRows(rhea, approvalId, 'For another reason.'))).toBe('contribution.not-agreed');
  const answer = await fetchRows(rhea, approvalId);
  const { exportId, csv } = answer.json() as { exportId: string; csv: string };
  const [head, ...lines] = csv.replace('\ufeff', '').trim().split('\r\n');
  expect(head).toBe(CTDC_VARIABLES.join(','));
  expect(lines).toHaveLength(10);
  expect(new Set(lines).size).toBe(1);
  expect(lines[0]).toMatch(/^\d{4},Woman,,,IND,,/);
  expect(csv).not.toMatch(/Iniya|[A-Z]+-\d{3}|(?<![\d])0(?!-)/);
  const [entry] = await house.asOwner<{ people: string[] }>(
    `select people from app.journal where kind = 'export' and resource = 'contribution' and $1 = any (records)`,
    [exportId],
  );
  expect(entry?.people).toHaveLength(10);
  expect(codeOf(await fetchRows(rhea, approvalId))).toBe('contribution.not-agreed');
});

test('with nine who agree nothing leaves: a yes that was taken back is no yes', async () => {
  const approvalId = await agreed();
  await asha.done(withdrawConsent, {
    ...consents[0],
    withdrawn: buildAsked().asked,
    withdrawnBy: 'self',
    withdrawnWords: null,
    follows: 'Her row is in no later file.',
  });
  expect(codeOf(await fetchRows(rhea, approvalId))).toBe('contribution.too-few');
});
