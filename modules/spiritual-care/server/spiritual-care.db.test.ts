import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { noteWish, recordCare } from '#modules/spiritual-care/model/spiritual-acts.ts';
import { SpiritualCare, SpiritualWish } from '#modules/spiritual-care/model/spiritual-care.ts';
import { buildWish } from '#modules/spiritual-care/testing/build-wish.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let samuel: Colleague;
const [personId, caseFileId, wishId] = [newId(), newId(), newId()];
const wish = buildWish({ personId });

beforeAll(async () => {
  house = await openTestHouse();
  [asha, samuel] = [await house.admit('case-manager'), await house.admit('spiritual-care-worker')];
  const age = { observed: { least: 24, most: 26 }, at: day('2024-05-01') };
  await asha.done(addPerson, buildNewPerson(personId, { age, birthBasis: 'stated' }));
  await asha.done(openCaseFile, { caseFileId, personId, title: 'Asmita', riskLevel: 'high', stage: 'in_shelter' });
  await asha.done(addTeamMember, {
    caseFileId,
    staffId: samuel.staffId,
    until: null,
    reason: 'she asked for a prayer',
  });
  await samuel.done(noteWish, { wishId, askedBy: 'herself', knowsItIsFree: true, guardianAgrees: false, wish });
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where: { personId }, how: 'all' }));
}

test('what she asked for, and what was given, is read as it was written', async () => {
  const care = { wishId, happened: day('2024-05-04'), kind: 'prayer', ownWords: 'it was quiet', lang: 'en' } as const;
  await samuel.done(recordCare, { careId: newId(), care });
  expect(await seenBy(samuel, SpiritualWish)).toMatchObject([{ ...wish, takenBack: null }]);
  expect(await seenBy(samuel, SpiritualCare)).toMatchObject([{ ...care, personId }]);
});

test('nobody else is told of it: not whoever leads her case, nor another of the same work', async () => {
  for (const who of [asha, await house.admit('nurse'), await house.admit('spiritual-care-worker')])
    for (const kind of [SpiritualWish, SpiritualCare]) expect(await seenBy(who, kind)).toEqual([]);
});
