import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { Track } from '#kernel/code-lists/track.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Task } from './task.ts';
import { TASK_REFUSALS } from './task-refusals.ts';

/** Lays a task on one's own desk or a colleague's. Anyone may; only she whose desk it is reads it there. */
export const addTask = defineAct({
  name: 'task.add-task',
  input: z.strictObject({
    taskId: AnyId,
    /** Whose desk. */
    staffId: AnyId,
    titleKey: z.string().max(60).nullable(),
    titleValues: z.record(z.string().max(40), z.union([z.string().max(200), z.number()])),
    words: z.string().trim().min(1).max(300).nullable(),
    track: Track.nullable(),
    personId: AnyId.nullable(),
    aboutKind: z.string().max(40).nullable(),
    aboutId: AnyId.nullable(),
    dueOn: CalendarDay.nullable(),
    dueAt: Moment.nullable(),
  }),
  by: 'everyone',
  knows: ({ staffId }) => ({ colleague: mustKnow(StaffMember, staffId) }),
  decide({ taskId, staffId, ...asked }, { colleague }, { actor }) {
    if (asked.titleKey === null && asked.words === null) return refuse(TASK_REFUSALS.titleMissing);
    if (colleague.leftOn !== null) return refuse(TASK_REFUSALS.colleagueLeft);
    const givenBy = staffId === actor.staffId ? null : actor.staffId;
    return accept(
      added(
        Task,
        { id: taskId, scopeId: staffId },
        { ...asked, givenBy, doneAt: null, letGoReason: null, passedTo: null },
      ),
    );
  },
});
