import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { exportMany, MOST_EXPORTED } from '#modules/case-file/model/export-request.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { plantHoney } from '#modules/protection/model/plant-honey.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../../../apps/server/house.ts';
import { cookieOf } from '../../../apps/testing/evidence-house.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let server: FastifyInstance;
let asha: Colleague;
let divya: Colleague;
let anna: Colleague;
beforeAll(async () => {
  house = await openTestHouse();
  server = await buildHouseServer(house.house, {
    staffApp: null,
    logs: false,
    demonstration: null,
    firstRunCode: null,
  });
  [asha, divya, anna] = [
    await house.admit('case-manager'),
    await house.admit('director'),
    await house.admit('administrator'),
  ];
  await house.asOwner(`update app.credential set admitted_at = now() - interval '25 hours'`);
});
afterAll(async () => {
  await server.close();
  await house.close();
});

const REASON = 'for the monthly supervision';
const take = (who: Colleague, more = {}) =>
  server.inject({
    method: 'POST',
    url: '/api/case-files/export',
    cookies: cookieOf(who),
    payload: { purpose: 'supervision', reason: REASON, status: 'all', ...more },
  });

async function openFile(title: string): Promise<void> {
  const [personId, caseFileId] = [newId(), newId()];
  const person = { personId, nameUsed: 'Iniya', gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  await asha.done(addPerson, person);
  await asha.done(openCaseFile, { caseFileId, personId, title, riskLevel: 'high', stage: 'tracing' });
}

test('a list leaves for a reason, marked, with one row of nobody, and no cell of it is a formula (check 35)', async () => {
  await openFile('=HYPERLINK("http://x.example")');
  await openFile('A quiet street');
  const answer = await take(asha);
  expect(answer.statusCode).toBe(200);
  const { exportId, csv } = answer.json() as { exportId: string; csv: string };
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(1 + 2 + 3);
  expect([lines[1], lines.at(-1)].every((line) => line?.startsWith(exportId))).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""http://x.example"")"`);
  const [entry] = await house.asOwner<{ purpose: string; payload: string; people: string[] }>(
    `select purpose, payload, people from app.journal where kind = 'export' and $1 = any (records)`,
    [exportId],
  );
  expect(entry).toMatchObject({ purpose: 'supervision', people: [expect.any(String), expect.any(String)] });
});

test('two exports are told apart by their row of nobody', async () => {
  const [first, second] = [await take(asha), await take(asha)].map((one) =>
    (one.json() as { csv: string }).csv.split('\r\n'),
  );
  const codes = (lines: string[] = []) => lines.slice(2, -2).map((line) => line.split(',')[0]);
  const both = codes(first).filter((code) => codes(second).includes(code));
  expect([codes(first).length, both.length]).toEqual([3, 2]);
});

test('leaves only with a reason, by those who answer for files, and is a journalled refusal otherwise', async () => {
  expect((await take(asha, { reason: 'because' })).json().refusal.code).toBe('request.wrong-shape');
  const nurse = await house.admit('nurse');
  expect((await take(nurse)).json().refusal.code).toBe('act.not-for-you');
  const entries = await house.asOwner(`select 1 from app.journal where action = 'export' and outcome = 'refused'`);
  expect(entries).toHaveLength(1);
});

test('of more than a few people it does not leave on one person’s word', async () => {
  for (let more = 0; more < MOST_EXPORTED; more += 1) await openFile(`File ${more}`);
  expect((await take(asha)).json().refusal.code).toBe('case-file.export-too-many');
  const asked = await asha.ask(exportMany, { purpose: 'supervision', reason: REASON, status: 'all' });
  const approvalId = asked.outcome === 'accepted' ? asked.waitsFor : undefined;
  const code = async (who: Colleague, more: object) => (await take(who, more)).json().refusal?.code;
  expect(await code(asha, { approvalId })).toBe('case-file.export-not-agreed');
  await divya.done(confirmAct, { approvalId });
  expect(await code(asha, { approvalId, purpose: 'court' })).toBe('case-file.export-not-agreed');
  expect(await code(divya, { approvalId })).toBe('case-file.export-not-agreed');
  const left = await take(asha, { approvalId });
  expect((left.json() as { csv: string }).csv.trim().split('\r\n')).toHaveLength(1 + 2 + MOST_EXPORTED + 3);
  expect(await code(asha, { approvalId })).toBe('case-file.export-not-agreed');
});

test('an invented person does not leave by name', async () => {
  const planted = { honeyId: newId(), personId: newId(), caseFileId: newId(), nameUsed: 'Nobody at all' };
  const asked = await divya.ask(plantHoney, planted);
  await anna.done(confirmAct, { approvalId: asked.outcome === 'accepted' ? asked.waitsFor : '' });
  await house.asOwner(`update app.case_file set closed_at = now(), closure_reason = 'goals_achieved' where id <> $1`, [
    planted.caseFileId,
  ]);
  const left = (await take(divya, { status: 'current' })).json() as { csv: string };
  expect(left.csv).toBeDefined();
  expect(left.csv).not.toContain('Nobody at all');
});

test('is proved anew who asks: an old proof is not enough', async () => {
  await house.asOwner(`update app.session set stepped_up_at = now() - interval '6 minutes'`);
  const answer = await take(asha);
  expect([answer.statusCode, answer.json().refusal.code]).toEqual([401, 'session.step-up-needed']);
});
