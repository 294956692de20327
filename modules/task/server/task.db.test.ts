import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { addTask } from '../model/add-task.ts';
import { finishTask } from '../model/end-task.ts';
import { passOnTask } from '../model/pass-on-task.ts';
import { Task } from '../model/task.ts';

let house: TestHouse;
let asha: Colleague;
let lucy: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  [asha, lucy] = [await house.admit('case-manager'), await house.admit('shelter-warden')];
});
afterAll(() => house.close());

const facts = {
  titleKey: 'attention:askWhich',
  titleValues: { count: 2 },
  words: null,
  track: 'schooling',
  personId: null,
  aboutKind: null,
  aboutId: null,
  dueOn: '2024-05-16',
  dueAt: null,
};

async function seenBy(who: Colleague, id: string) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: Task as unknown as RecordKind, where: { id }, how: 'all' }));
}

describe('a desk', () => {
  test('keeps a task as it was laid there, for its owner alone', async () => {
    const taskId = newId();
    await lucy.done(addTask, { taskId, staffId: asha.staffId, ...facts });
    const laid = { ...facts, givenBy: lucy.staffId, doneAt: null, letGoReason: null, passedTo: null };
    expect(await seenBy(asha, taskId)).toEqual([expect.objectContaining({ ...laid, scopeId: asha.staffId })]);
    expect(await seenBy(lucy, taskId)).toEqual([]);
  });

  test('gives a task away, and it is the colleague’s from then on', async () => {
    const [taskId, newTaskId] = [newId(), newId()];
    await asha.done(addTask, { taskId, staffId: asha.staffId, ...facts });
    await asha.done(passOnTask, { taskId, newTaskId, staffId: lucy.staffId });
    expect(await seenBy(asha, newTaskId)).toEqual([]);
    expect(await seenBy(lucy, newTaskId)).toMatchObject([{ givenBy: asha.staffId, titleKey: facts.titleKey }]);
    await lucy.done(finishTask, { taskId: newTaskId });
    expect(await seenBy(lucy, newTaskId)).toMatchObject([{ doneAt: '2024-05-13T04:11:00.000Z' }]);
  });

  test('does not exist for others: its tasks are neither found nor finished by them', async () => {
    const taskId = newId();
    await asha.done(addTask, { taskId, staffId: asha.staffId, ...facts });
    expect(await lucy.ask(finishTask, { taskId })).toMatchObject({ refusal: { code: 'record.not-found' } });
  });
});
