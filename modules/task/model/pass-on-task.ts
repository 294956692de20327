import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { StoredOf } from '#kernel/record.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { isOpen, Task, type TaskFacts } from './task.ts';
import { TASK_REFUSALS } from './task-refusals.ts';

/** Passes a task to a colleague. It ends on this desk and begins on hers; it opens no file that she may not see. */
export const passOnTask = defineAct({
  name: 'task.pass-on-task',
  input: z.strictObject({ taskId: AnyId, newTaskId: AnyId, staffId: AnyId }),
  by: 'everyone',
  knows: ({ taskId, staffId }) => ({ task: mustKnow(Task, taskId), colleague: mustKnow(StaffMember, staffId) }),
  decide({ newTaskId, staffId }, { task, colleague }, { actor }) {
    if (!isOpen(task)) return refuse(TASK_REFUSALS.notOpen);
    if (staffId === task.scopeId) return refuse(TASK_REFUSALS.ownDesk);
    if (colleague.leftOn !== null) return refuse(TASK_REFUSALS.colleagueLeft);
    return accept(
      added(Task, { id: newTaskId, scopeId: staffId }, { ...factsOf(task), givenBy: actor.staffId }),
      changed(Task, task.id, { passedTo: staffId }),
    );
  },
});

function factsOf({
  id: _id,
  scopeId: _scope,
  version: _version,
  changedAt: _at,
  changedBy: _by,
  ...facts
}: StoredOf<typeof Task>): TaskFacts {
  return facts;
}
