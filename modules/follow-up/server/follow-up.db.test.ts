import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { planFollowUp } from '#modules/follow-up/model/plan-follow-up.ts';
import { recordFollowUp } from '#modules/follow-up/model/record-follow-up.ts';
import { buildFindings } from '#modules/follow-up/testing/build-follow-up.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let personId: string;

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  personId = newId();
  await asha.done(addPerson, {
    personId,
    nameUsed: 'Iniya',
    gender: 'female',
    born: null,
    age: null,
    birthBasis: 'unknown',
  });
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

test('what was found is read as it was written, with the next one planned', async () => {
  const followUpId = newId();
  await asha.done(planFollowUp, { followUpId, personId, dueOn: '2024-05-09' });
  const findings = buildFindings({ nextDueOn: '2024-05-23', words: 'The sewing class starts on Monday.' });
  await asha.done(recordFollowUp, { followUpId, personId, findings });
  const kept = await seenBy(asha, FollowUp, { personId });
  expect(kept).toHaveLength(2);
  expect(kept).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ...findings, id: followUpId, dueOn: '2024-05-09', version: 2 }),
      expect.objectContaining({ dueOn: '2024-05-23', doneWhen: null, safe: null }),
    ]),
  );
});

test('one follow-up is done once, however many write it at once', async () => {
  const followUpId = newId();
  await asha.done(planFollowUp, { followUpId, personId, dueOn: '2024-05-09' });
  const write = () => asha.ask(recordFollowUp, { followUpId, personId, findings: buildFindings() });
  const outcomes = (await Promise.all([write(), write()])).map(({ outcome }) => outcome);
  expect(outcomes.sort()).toEqual(['accepted', 'refused']);
});
