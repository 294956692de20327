import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { correctHearing } from '#modules/proceeding/model/correct-hearing.ts';
import { planHearing, recordHearing } from '#modules/proceeding/model/hearing-acts.ts';
import { closeProceeding, moveProceeding } from '#modules/proceeding/model/move-proceeding.ts';
import { correctProceeding, openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { Hearing, Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { buildHearingFacts, buildProceedingFacts } from '#modules/proceeding/testing/build-proceeding.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../../../apps/server/house.ts';
import { cookieOf } from '../../../apps/testing/evidence-house.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let caseFileId: string;
let personId: string;

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  [caseFileId, personId] = [newId(), newId()];
  const about = { gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  await asha.done(addPerson, { personId, nameUsed: 'Iniya', ...about });
  await asha.done(openCaseFile, { caseFileId, personId, title: 'Iniya', riskLevel: 'high', stage: 'tracing' });
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

async function open() {
  const proceedingId = newId();
  const proceeding = buildProceedingFacts({ caseFileId, personId, accusedIds: [] });
  await asha.done(openProceeding, { proceedingId, proceeding });
  return { proceedingId, proceeding };
}

test('a proceeding is read as it was written, and by nobody outside the file', async () => {
  const { proceedingId, proceeding } = await open();
  expect(await seenBy(asha, Proceeding, { id: proceedingId })).toEqual([
    expect.objectContaining({ ...proceeding, scopeId: caseFileId }),
  ]);
  const [warden, stranger] = [await house.admit('shelter-warden'), await house.foundAnother()];
  expect(await seenBy(warden, Proceeding, { id: proceedingId })).toEqual([]);
  expect(await seenBy(stranger, Proceeding, { id: proceedingId })).toEqual([]);
});

test('a day in court follows a day in court, and none is named once the proceeding is closed', async () => {
  const { proceedingId } = await open();
  const [hearingId, nextId] = [newId(), newId()];
  const hearing = buildHearingFacts({ proceedingId, personId, on: '2024-05-13' });
  await asha.done(planHearing, { hearingId, hearing });
  const after = {
    outcome: 'put off',
    adjourned: true,
    nextId,
    nextOn: '2024-06-20',
    nextPurpose: 'evidence',
    nextPresence: 'by-video',
  };
  await asha.done(recordHearing, { hearingId, proceedingId, ...after });
  expect((await seenBy(asha, Hearing, { proceedingId })).map((one) => [one.on, one.outcome])).toEqual(
    expect.arrayContaining([
      ['2024-05-13', 'put off'],
      ['2024-06-20', null],
    ]),
  );
  await asha.done(moveProceeding, { proceedingId, stage: 'convicted', stageSince: day('2024-05-13') });
  await asha.done(closeProceeding, { proceedingId, closed: day('2024-05-13'), closedWords: 'ten years' });
  const refused = await asha.ask(planHearing, {
    hearingId: newId(),
    hearing: buildHearingFacts({ proceedingId, personId }),
  });
  expect(refused).toMatchObject({ outcome: 'refused', refusal: { code: 'proceeding.closed' } });
});

test('two who correct different things of one proceeding are both kept', async () => {
  const { proceedingId } = await open();
  const basedOn = { [proceedingId]: 1 };
  await asha.done(
    correctProceeding,
    { proceedingId, caseFileId, changes: { court: 'Special Court, Thane' } },
    { basedOn },
  );
  await asha.done(correctProceeding, { proceedingId, caseFileId, changes: { advocate: 'A. Rao' } }, { basedOn });
  expect(await seenBy(asha, Proceeding, { id: proceedingId })).toMatchObject([
    { court: 'Special Court, Thane', advocate: 'A. Rao' },
  ]);
});

test('nothing is kept of a proceeding under a section that was not law', async () => {
  const proceedingId = newId();
  const proceeding = buildProceedingFacts({ caseFileId, personId, accusedIds: [], sections: ['BNS 143(4)'] });
  const refused = await asha.ask(openProceeding, { proceedingId, proceeding });
  expect(refused).toMatchObject({
    outcome: 'refused',
    refusal: { code: 'proceeding.not-law-then', values: { sections: 'BNS 143(4)' } },
  });
  expect(await seenBy(asha, Proceeding, { id: proceedingId })).toEqual([]);
});

test('a warden who looks after her is told on which day she goes out, and nothing else of it', async () => {
  const { proceedingId } = await open();
  const hearingId = newId();
  const hearing = buildHearingFacts({
    proceedingId,
    personId,
    on: '2024-06-03',
    presence: 'needed',
    note: 'By train.',
  });
  await asha.done(planHearing, { hearingId, hearing });
  const warden = await house.admit('shelter-warden');
  await asha.done(addTeamMember, { caseFileId, staffId: warden.staffId, until: null, reason: 'looks after her' });
  const server = await buildHouseServer(house.house, {
    ...{ staffApp: null, logs: false, demonstration: null, firstRunCode: null },
  });
  const told = async (who: Colleague) =>
    (await server.inject({ url: `/api/records/hearing/${hearingId}`, cookies: cookieOf(who) })).json();
  const goesOut = { on: '2024-06-03', presence: 'needed', personId };
  const hidden = { purpose: null, note: null, outcome: null };
  expect(await told(warden)).toMatchObject({ ...goesOut, ...hidden, masked: true });
  expect(await told(asha)).toMatchObject({ ...goesOut, purpose: 'evidence', note: 'By train.' });
  expect(await seenBy(warden, Proceeding, { id: proceedingId })).toEqual([]);
  await asha.done(correctHearing, { hearingId, changes: { on: '2024-06-10' } }, { basedOn: { [hearingId]: 1 } });
  expect(await told(warden)).toMatchObject({ on: '2024-06-10', masked: true });
  await server.close();
});
