import { expect, test } from 'vitest';
import { buildColleague } from '#modules/case-file/testing/build-case-file.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { addTask } from '#modules/task/model/add-task.ts';
import { finishTask, letGoTask, reopenTask } from '#modules/task/model/end-task.ts';
import { passOnTask } from '#modules/task/model/pass-on-task.ts';
import { putOffTask } from '#modules/task/model/put-off-task.ts';
import { isOpen, Task } from '#modules/task/model/task.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { STAFF, walksOf } from '#platform/testing/walks.ts';

const GONE = buildColleague({ id: 'staffgoneaaa', leftOn: '2024-05-01' });
const taskOf = (house: SmallHouse, which: number) => house.all(Task).at(-1 - which)?.id ?? 'nothereaaaaa';
const deskOf = (yes: boolean, which: number) => (yes ? STAFF[which] : which ? STAFF[2] : GONE.id);

const property = walksOf({
  begins: [...STAFF.map((id) => [StaffMember, buildColleague({ id })] as const), [StaffMember, GONE] as const],
  kinds: [Task],
  scripts: [
    ['add', 'passOn', 'passOn', 'finish', 'reopen'],
    ['add', 'putOff', 'letGo', 'reopen', 'finish'],
    ['add', 'passOn', 'reopen', 'letGo', 'putOff'],
  ],
  tries: {
    add: (_, { id, which, yes }) => [
      addTask,
      {
        taskId: id,
        staffId: deskOf(yes, which),
        titleKey: null,
        titleValues: {},
        // One title for each task: what is passed on keeps it, and is found again by it.
        words: `Ask the school, ${id}`,
        track: null,
        personId: null,
        aboutKind: null,
        aboutId: null,
        dueOn: null,
        dueAt: null,
      },
    ],
    finish: (house, { which }) => [finishTask, { taskId: taskOf(house, which) }],
    letGo: (house, { which }) => [letGoTask, { taskId: taskOf(house, which), reason: 'The school is closed.' }],
    reopen: (house, { which }) => [reopenTask, { taskId: taskOf(house, which) }],
    passOn: (house, { id, which, yes }) => [
      passOnTask,
      { taskId: taskOf(house, which), newTaskId: id, staffId: deskOf(yes, which) },
    ],
    putOff: (house, { which, on }) => [putOffTask, { taskId: taskOf(house, which), dueOn: on }],
  },
});

test('a task that goes from desk to desk is never to be done on two', () => {
  const accepted = property((house) => {
    const open = house.all(Task).filter(isOpen);
    expect(new Set(open.map(({ words }) => words)).size).toBe(open.length);
  });
  expect(accepted).toBeGreaterThan(60);
});

test('it ends in one way: done, let go with a reason, or passed to another who still works here', () => {
  property((house) => {
    for (const { doneAt, letGoReason, passedTo, scopeId } of house.all(Task)) {
      expect([doneAt, letGoReason, passedTo].filter((one) => one !== null).length).toBeLessThan(2);
      expect(passedTo).not.toBe(scopeId);
      expect([passedTo, scopeId]).not.toContain(GONE.id);
    }
  });
});

test('what was passed on is the colleague’s, what is ended is not put off, and nothing is put off into the past', () => {
  property((house, { before, what, answer, today, input }) => {
    for (const was of before(Task))
      if (was.passedTo !== null) expect(house.all(Task).find(({ id }) => id === was.id)).toEqual(was);
    if (what !== 'putOff' || !answer.accepted) return;
    const task = house.all(Task).find(({ id }) => id === input.taskId);
    expect(task && isOpen(task) && (task.dueOn ?? '') >= today).toBe(true);
  });
});
