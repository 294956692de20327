import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { buildProceedingFacts } from '#modules/proceeding/testing/build-proceeding.ts';
import { recordTestimony } from '#modules/testimony/model/record-testimony.ts';
import { Testimony } from '#modules/testimony/model/testimony.ts';
import { buildTestimonyFacts } from '#modules/testimony/testing/build-testimony.ts';
import { askProtection } from '#modules/witness-protection/model/ask-protection.ts';
import { decideProtection } from '#modules/witness-protection/model/decide-protection.ts';
import { WitnessProtection } from '#modules/witness-protection/model/witness-protection.ts';
import { buildAsked } from '#modules/witness-protection/testing/build-protection.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let lawyer: Colleague;
const [caseFileId, personId, proceedingId] = [newId(), newId(), newId()];

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  lawyer = await house.admit('legal-officer');
  const about = { gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  await asha.done(addPerson, { personId, nameUsed: 'Iniya', ...about });
  await asha.done(openCaseFile, { caseFileId, personId, title: 'Iniya', riskLevel: 'high', stage: 'tracing' });
  await asha.done(addTeamMember, { caseFileId, staffId: lawyer.staffId, until: null, reason: 'her lawyer here' });
  const proceeding = buildProceedingFacts({ caseFileId, personId, accusedIds: [] });
  await asha.done(openProceeding, { proceedingId, proceeding });
});
afterAll(() => house.close());

const seenBy = (who: Colleague, kind: unknown, id: string) =>
  who.reads((tx) => house.house.path.store.find(tx, { kind: kind as RecordKind, where: { id }, how: 'all' }));

test('how a witness is guarded is read by the legal officer of her file, and by nobody else who works for her', async () => {
  const protectionId = newId();
  const protection = { ...buildAsked(), caseFileId, personId, proceedingId };
  expect(await asha.ask(askProtection, { protectionId, protection })).toMatchObject({ outcome: 'refused' });
  await lawyer.done(askProtection, { protectionId, protection });
  const order = {
    ...{ protectionId, granted: true, on: day('2024-05-10'), measures: ['relocation'], until: '2024-08-09' },
    ...{ reviewOn: '2024-08-01', why: null },
  };
  await lawyer.done(decideProtection, order);
  const written = expect.objectContaining({ ...protection, state: 'granted', measures: ['relocation'] });
  expect(await seenBy(lawyer, WitnessProtection, protectionId)).toEqual([written]);
  const others = [
    asha,
    await house.admit('legal-officer'),
    await house.admit('investigator'),
    await house.foundAnother(),
  ];
  for (const other of others) expect(await seenBy(other, WitnessProtection, protectionId)).toEqual([]);
  const [row] = await house.asOwner<{ row: string }>(
    `select to_jsonb(w)::text as row from app.witness_protection w where id = $1`,
    [protectionId],
  );
  expect(row?.row).not.toMatch(/relocation|granted|numbers nobody knows/);
});

test('a statement is read as it was written, and by nobody outside the file', async () => {
  const testimonyId = newId();
  const testimony = buildTestimonyFacts({ caseFileId, personId, proceedingId, reference: '14/2024' });
  await asha.done(recordTestimony, { testimonyId, testimony });
  expect(await seenBy(lawyer, Testimony, testimonyId)).toEqual([expect.objectContaining(testimony)]);
  expect(await seenBy(await house.admit('shelter-warden'), Testimony, testimonyId)).toEqual([]);
});
