import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import type { Reader } from '#kernel/reader.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { StaffMember } from '#modules/staff/model/staff-member.ts';
import { buildTask } from '../testing/build-task.ts';
import { addTask } from './add-task.ts';
import { finishTask, letGoTask, reopenTask } from './end-task.ts';
import { passOnTask } from './pass-on-task.ts';
import { putOffTask } from './put-off-task.ts';
import { taskDues } from './task-dues.ts';

const asking: Asking = {
  actor: { staffId: 'staffaaaaaaa', organisationId: 'organaaaaaaa', name: 'Asha', roles: ['case-manager'] },
  today: '2024-05-13',
  now: '2024-05-13T04:11:00.000Z',
  newId: () => 'newidaaaaaaa',
  drawCode: null,
};
const colleague = { id: 'staffbbbbbbb', name: 'Meera', leftOn: null } as StoredOf<typeof StaffMember>;
const left = { ...colleague, leftOn: '2024-01-31' };
const task = buildTask();
const ended = [
  buildTask({ doneAt: '2024-05-12T00:00:00.000Z' }),
  buildTask({ letGoReason: 'She moved away.' }),
  buildTask({ passedTo: colleague.id }),
];

describe('laying a task on a desk', () => {
  const { titleKey, titleValues, words, track, personId, aboutKind, aboutId, dueOn, dueAt } = task;
  const input = {
    taskId: task.id,
    staffId: asking.actor.staffId,
    titleKey,
    titleValues,
    words,
    track,
    personId,
    aboutKind,
    aboutId,
    dueOn,
    dueAt,
  };

  test('puts it into that colleague’s scope, and says from whom', () => {
    expect(addTask.decide(input, { colleague }, asking)).toMatchObject({
      events: [{ scopeId: 'staffaaaaaaa', facts: { givenBy: null } }],
    });
    const forMeera = addTask.decide({ ...input, staffId: colleague.id }, { colleague }, asking);
    expect(forMeera).toMatchObject({ events: [{ scopeId: colleague.id, facts: { givenBy: 'staffaaaaaaa' } }] });
  });

  test('is refused without words, and for who has left', () => {
    expect(addTask.decide({ ...input, words: null }, { colleague }, asking)).toMatchObject({
      refusal: { code: 'task.title-missing' },
    });
    expect(addTask.decide(input, { colleague: left }, asking)).toMatchObject({
      refusal: { code: 'task.colleague-left' },
    });
  });
});

describe('a task', () => {
  test('is done, and that can be taken back', () => {
    expect(finishTask.decide({ taskId: task.id }, { task }, asking)).toMatchObject({
      events: [{ changes: { doneAt: asking.now } }],
    });
    const [done] = ended;
    expect(reopenTask.decide({ taskId: task.id }, { task: done ?? task }, asking)).toMatchObject({
      events: [{ changes: { doneAt: null, letGoReason: null } }],
    });
  });

  test('is let go with a reason', () => {
    const decision = letGoTask.decide({ taskId: task.id, reason: 'The school closed.' }, { task }, asking);
    expect(decision).toMatchObject({ events: [{ changes: { letGoReason: 'The school closed.' } }] });
  });

  test('is put off to a day that is not over', () => {
    expect(putOffTask.decide({ taskId: task.id, dueOn: '2024-05-14' }, { task }, asking)).toMatchObject({
      events: [{ changes: { dueOn: '2024-05-14', dueAt: null } }],
    });
    expect(putOffTask.decide({ taskId: task.id, dueOn: '2024-05-12' }, { task }, asking)).toMatchObject({
      refusal: { code: 'task.day-past' },
    });
  });

  test('goes to a colleague’s desk and leaves this one', () => {
    const decision = passOnTask.decide(
      { taskId: task.id, newTaskId: 'taskxbbbbbbb', staffId: colleague.id },
      { task, colleague },
      asking,
    );
    expect(decision).toMatchObject({
      events: [
        { is: 'added', scopeId: colleague.id, facts: { words: task.words, givenBy: 'staffaaaaaaa', passedTo: null } },
        { is: 'changed', id: task.id, changes: { passedTo: colleague.id } },
      ],
    });
  });

  test('is not passed to the desk it lies on, nor to who has left', () => {
    const own = { taskId: task.id, newTaskId: 'taskxbbbbbbb', staffId: task.scopeId };
    expect(passOnTask.decide(own, { task, colleague }, asking)).toMatchObject({ refusal: { code: 'task.own-desk' } });
    const gone = passOnTask.decide({ ...own, staffId: left.id }, { task, colleague: left }, asking);
    expect(gone).toMatchObject({ refusal: { code: 'task.colleague-left' } });
  });

  test.each(ended)('that is ended is ended once', (one) => {
    const input = { taskId: one.id };
    for (const decision of [
      finishTask.decide(input, { task: one }, asking),
      letGoTask.decide({ ...input, reason: 'No need.' }, { task: one }, asking),
      putOffTask.decide({ ...input, dueOn: '2024-05-20' }, { task: one }, asking),
      passOnTask.decide(
        { ...input, newTaskId: 'taskxbbbbbbb', staffId: colleague.id },
        { task: one, colleague },
        asking,
      ),
    ]) {
      expect(decision).toMatchObject({ refusal: { code: 'task.not-open' } });
    }
  });

  test('that is open, or a colleague’s now, is not opened again', () => {
    expect(reopenTask.decide({ taskId: task.id }, { task }, asking)).toMatchObject({
      refusal: { code: 'task.still-open' },
    });
    const passed = buildTask({ passedTo: colleague.id });
    expect(reopenTask.decide({ taskId: task.id }, { task: passed }, asking)).toMatchObject({
      refusal: { code: 'task.passed-on' },
    });
  });
});

test('only open tasks of one’s own desk are due', () => {
  const others = buildTask({ id: 'taskxccccccc', scopeId: colleague.id });
  const about = buildTask({ id: 'taskxddddddd', aboutKind: 'case-file', aboutId: 'filexaaaaaaa' });
  const reader: Reader = { all: () => [task, ...ended, others, about] as never, get: () => null };
  const dues = taskDues(reader, asking.actor, { today: asking.today, at: asking.now });
  expect(dues.map(({ id, address, personIds }) => ({ id, address, personIds }))).toEqual([
    { id: task.id, address: null, personIds: ['personaaaaaa'] },
    { id: 'taskxddddddd', address: ['c', 'filexaaaaaaa'], personIds: ['personaaaaaa'] },
  ]);
});
