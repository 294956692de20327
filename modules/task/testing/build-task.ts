import type { StoredOf } from '#kernel/record.ts';
import type { Task } from '#modules/task/model/task.ts';

/** An open task on one's own desk, due on the day of the tests. */
export function buildTask(facts: Partial<StoredOf<typeof Task>> = {}): StoredOf<typeof Task> {
  return {
    id: 'taskxaaaaaaa',
    scopeId: 'staffaaaaaaa',
    version: 1,
    changedAt: '2024-05-10T04:11:00.000Z',
    changedBy: 'staffaaaaaaa',
    titleKey: null,
    titleValues: {},
    words: 'Ask the school for the June exam dates',
    track: 'schooling',
    personId: 'personaaaaaa',
    aboutKind: null,
    aboutId: null,
    dueOn: '2024-05-13',
    dueAt: null,
    givenBy: null,
    doneAt: null,
    letGoReason: null,
    passedTo: null,
    ...facts,
  };
}
