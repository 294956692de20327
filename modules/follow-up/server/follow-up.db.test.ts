import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { correctFollowUp } from '#modules/follow-up/model/correct-follow-up.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { planFollowUp } from '#modules/follow-up/model/plan-follow-up.ts';
import { planSchedule } from '#modules/follow-up/model/plan-schedule.ts';
import { recordFollowUp } from '#modules/follow-up/model/record-follow-up.ts';
import { buildFindings } from '#modules/follow-up/testing/build-follow-up.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { newId } from '#platform/server/random.ts';
import { openCareHouse } from '../../../apps/testing/care-house.ts';
import type { Colleague, TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let personId: string;

beforeAll(async () => {
  ({ house, asha, personId } = await openCareHouse());
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

test('a claim nobody can source says so, and who checked it later, and how, is added', async () => {
  const followUpId = newId();
  await asha.done(recordFollowUp, { followUpId, personId, findings: buildFindings({ claimSource: null }) });
  const changes = { verifiedBy: 'Asha Pawar', verifiedHow: 'saw-her' };
  const basedOn = { [followUpId]: 1 };
  const alone = await asha.ask(correctFollowUp, { followUpId, changes: { verifiedHow: 'saw-her' } }, { basedOn });
  expect(alone).toMatchObject({ refusal: { code: 'follow-up.verified-by-whom' } });
  await asha.done(correctFollowUp, { followUpId, changes }, { basedOn });
  expect(await seenBy(asha, FollowUp, { id: followUpId })).toMatchObject([{ ...changes, claimSource: null }]);
});

test('a schedule is planned at once, and not twice', async () => {
  const other = newId();
  const about = { gender: 'unknown', born: null, age: null, birthBasis: 'unknown' };
  await asha.done(addPerson, { personId: other, nameUsed: 'Sona', ...about });
  const schedule = { personId: other, schedule: 'one-year', from: '2024-05-13' };
  await asha.done(planSchedule, schedule);
  const days = (await seenBy(asha, FollowUp, { personId: other })).map(({ dueOn }) => dueOn).sort();
  expect(days).toEqual(['2024-05-27', '2024-06-13', '2024-08-13', '2024-11-13', '2025-05-13']);
  expect(await asha.ask(planSchedule, schedule)).toMatchObject({ refusal: { code: 'follow-up.nothing-to-plan' } });
});
