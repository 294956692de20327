import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { addAction, settleAction } from '#modules/care-plan/model/action-acts.ts';
import { CareAction, CareGoal, CarePlan, CareReview } from '#modules/care-plan/model/care-plan.ts';
import { addGoal } from '#modules/care-plan/model/goal-acts.ts';
import { openPlan, reviewPlan } from '#modules/care-plan/model/plan-acts.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
const [personId, planId, goalId, actionId] = [newId(), newId(), newId(), newId()];
const plan = { share: 'made-together' as const, ownWords: 'अपने पैरों पर', lang: 'hi' };
const goal = {
  domain: 'livelihood' as const,
  ownWords: 'सिलाई सीखना',
  lang: 'hi',
  objective: 'A course of three months',
  herSide: 'hers' as const,
};
const action = { words: 'Ask at the centre', doer: 'herself' as const, staffId: null, who: null, dueOn: '2024-05-20' };

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  await asha.done(addPerson, buildNewPerson(personId));
  await asha.done(openPlan, { planId, personId, happened: day('2024-05-01'), ...plan, reviewOn: '2024-05-30' });
  await asha.done(addGoal, { goalId, planId, goal, happened: day('2024-05-01') });
  await asha.done(addAction, { actionId, goalId, planId, action });
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

test('a plan, its goal and its step are read as they were written, by nobody outside', async () => {
  expect(await seenBy(asha, CarePlan, { id: planId })).toEqual([
    expect.objectContaining({ ...plan, edition: 1, opened: day('2024-05-01'), scopeId: personId }),
  ]);
  expect(await seenBy(asha, CareGoal, { planId })).toEqual([expect.objectContaining({ ...goal, state: 'open' })]);
  expect(await seenBy(asha, CareAction, { goalId })).toEqual([expect.objectContaining({ ...action, state: 'to-do' })]);
  for (const other of [await house.admit('counsellor'), await house.foundAnother()])
    expect(await seenBy(other, CarePlan, { id: planId })).toEqual([]);
});

test('a step that was not done keeps its reason, and a review the goals as they stood', async () => {
  const not = { state: 'not-done' as const, reason: 'not-available' as const, settledWords: null };
  await asha.done(settleAction, { actionId, ...not, happened: day('2024-05-12') });
  expect(await seenBy(asha, CareAction, { id: actionId })).toMatchObject([not]);
  const said = { voice: 'said' as const, ownWords: 'धीरे धीरे', lang: 'hi', ourWords: null, share: 'agreed' as const };
  await asha.done(reviewPlan, {
    reviewId: newId(),
    planId,
    happened: day('2024-05-13'),
    ...said,
    reviewOn: '2024-07-01',
  });
  expect(await seenBy(asha, CareReview, { planId })).toMatchObject([
    { edition: 1, ownWords: 'धीरे धीरे', goals: [{ goalId, ownWords: 'सिलाई सीखना', actions: 1, done: 0 }] },
  ]);
  expect(await seenBy(asha, CarePlan, { id: planId })).toMatchObject([{ edition: 2, share: 'agreed' }]);
});

test('of two plans begun at once one stands', async () => {
  const again = { planId: newId(), personId, happened: day('2024-05-13'), ...plan, reviewOn: '2024-06-30' };
  expect(await asha.ask(openPlan, again)).toMatchObject({
    outcome: 'refused',
    refusal: { code: 'care-plan.already-open' },
  });
});
