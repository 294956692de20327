import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { correctCaseFile } from '#modules/case-file/model/correct-case-file.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { newId } from '#platform/server/random.ts';
import { readBefore } from '../../../apps/testing/read-before.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { Clash } from '../model/clash.ts';
import { settleClash } from '../model/settle-clash.ts';

let house: TestHouse;
let asha: Colleague;
let meera: Colleague;
let lawyer: Colleague;
let stranger: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  [asha, meera] = [await house.admit('case-manager'), await house.admit('case-manager')];
  [lawyer, stranger] = [await house.admit('legal-officer'), await house.admit('case-manager')];
});
afterAll(() => house.close());

/** Asha writes low, Meera critical, each having seen the file as it was opened. */
async function clashed() {
  const [personId, caseFileId] = [newId(), newId()];
  await asha.done(addPerson, {
    personId,
    nameUsed: 'Iniya',
    gender: 'female',
    born: null,
    age: null,
    birthBasis: 'unknown',
  });
  await asha.done(openCaseFile, { caseFileId, personId, title: 'Iniya', riskLevel: 'high', stage: 'tracing' });
  for (const { staffId } of [meera, lawyer])
    await asha.ask(addTeamMember, { caseFileId, staffId, until: null, reason: 'works on it' });
  const basedOn = { [caseFileId]: 1 };
  await asha.done(correctCaseFile, { caseFileId, riskLevel: 'low' }, { basedOn });
  const answer = await meera.ask(correctCaseFile, { caseFileId, riskLevel: 'critical' }, { basedOn });
  return { caseFileId, clashId: answer.outcome === 'accepted' ? (answer.clashes[0] ?? '') : '' };
}

async function read(kind: unknown, id: string) {
  const { store } = house.house.path;
  return asha.reads((tx) => store.find(tx, { kind: kind as RecordKind, where: { id }, how: 'must' }));
}

describe('two values of one fact', () => {
  test.each([
    ['yours', 'critical', 3],
    ['theirs', 'low', 2],
    ['both', 'low', 2],
  ])('settled as %s, leave %s in the file and both in the clash', async (choice, riskLevel, version) => {
    const { caseFileId, clashId } = await clashed();
    await asha.done(settleClash, { clashId, choice });
    expect(await read(CaseFile, caseFileId)).toMatchObject([{ riskLevel, version }]);
    expect(await read(Clash, clashId)).toMatchObject([{ settled: choice, yours: 'critical', theirs: 'low' }]);
  });

  test('keep what was replaced readable', async () => {
    const { caseFileId, clashId } = await clashed();
    await asha.done(settleClash, { clashId, choice: 'yours' });
    expect(await readBefore(house, asha, caseFileId)).toEqual([{ riskLevel: 'high' }, { riskLevel: 'low' }]);
  });

  test('are settled once', async () => {
    const { clashId } = await clashed();
    const answers = await Promise.all([
      asha.ask(settleClash, { clashId, choice: 'yours' }),
      meera.ask(settleClash, { clashId, choice: 'theirs' }),
    ]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'refused']);
    expect(await asha.ask(settleClash, { clashId, choice: 'both' })).toMatchObject({
      refusal: { code: 'attention.already-settled' },
    });
  });

  test('are not settled by who only reads, nor found by who may not see the file', async () => {
    const { clashId } = await clashed();
    expect(await lawyer.ask(settleClash, { clashId, choice: 'yours' })).toMatchObject({
      refusal: { code: 'attention.not-your-compartment' },
    });
    expect(await stranger.ask(settleClash, { clashId, choice: 'yours' })).toMatchObject({
      refusal: { code: 'record.not-found' },
    });
  });
});
