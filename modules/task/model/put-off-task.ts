import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { isOpen, Task } from './task.ts';
import { TASK_REFUSALS } from './task-refusals.ts';

/** Later, on a day that is said. */
export const putOffTask = defineAct({
  name: 'task.put-off-task',
  input: z.strictObject({ taskId: AnyId, dueOn: CalendarDay }),
  by: 'everyone',
  knows: ({ taskId }) => ({ task: mustKnow(Task, taskId) }),
  decide({ dueOn }, { task }, { today }) {
    if (!isOpen(task)) return refuse(TASK_REFUSALS.notOpen);
    if (dueOn < today) return refuse(TASK_REFUSALS.dayPast);
    return accept(changed(Task, task.id, { dueOn, dueAt: null }));
  },
});
