import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { isOpen, Task } from './task.ts';
import { TASK_REFUSALS } from './task-refusals.ts';

/** Done. */
export const finishTask = defineAct({
  name: 'task.finish-task',
  input: z.strictObject({ taskId: AnyId }),
  by: 'everyone',
  knows: ({ taskId }) => ({ task: mustKnow(Task, taskId) }),
  decide(_input, { task }, { now }) {
    return isOpen(task) ? accept(changed(Task, task.id, { doneAt: now })) : refuse(TASK_REFUSALS.notOpen);
  },
});

/** Ended without being done, and why. A task that only disappears was perhaps a person who was forgotten. */
export const letGoTask = defineAct({
  name: 'task.let-go-task',
  input: z.strictObject({ taskId: AnyId, reason: z.string().trim().min(1).max(300) }),
  by: 'everyone',
  knows: ({ taskId }) => ({ task: mustKnow(Task, taskId) }),
  decide({ reason }, { task }) {
    return isOpen(task) ? accept(changed(Task, task.id, { letGoReason: reason })) : refuse(TASK_REFUSALS.notOpen);
  },
});

/** Takes back *done* or *let go*. What was passed on is the colleague's now, and is asked back from her. */
export const reopenTask = defineAct({
  name: 'task.reopen-task',
  input: z.strictObject({ taskId: AnyId }),
  by: 'everyone',
  knows: ({ taskId }) => ({ task: mustKnow(Task, taskId) }),
  decide(_input, { task }) {
    if (task.passedTo !== null) return refuse(TASK_REFUSALS.passedOn);
    if (isOpen(task)) return refuse(TASK_REFUSALS.stillOpen);
    return accept(changed(Task, task.id, { doneAt: null, letGoReason: null }));
  },
});
