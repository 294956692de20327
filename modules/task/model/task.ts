import { z } from 'zod';
import { Track } from '#kernel/code-lists/track.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

const facts = z.strictObject({
  /** One of our own sentences (`task:<key>`), or null where the worker wrote the words. */
  titleKey: z.string().max(60).nullable(),
  titleValues: z.record(z.string(), z.union([z.string(), z.number()])),
  words: z.string().trim().min(1).max(300).nullable(),
  track: Track.nullable(),
  personId: AnyId.nullable(),
  aboutKind: z.string().max(40).nullable(),
  aboutId: AnyId.nullable(),
  dueOn: CalendarDay.nullable(),
  dueAt: Moment.nullable(),
  doneAt: Moment.nullable(),
  letGoReason: z.string().max(300).nullable(),
});

/** Something to do, on one colleague's desk: the desk is its scope. */
export const Task = defineRecord({ kind: 'task', compartment: 'desk', facts, moments: ['dueAt', 'doneAt'] });
export type TaskFacts = z.infer<typeof facts>;
