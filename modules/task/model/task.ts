import { z } from 'zod';
import { Track } from '#kernel/code-lists/track.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord, type StoredOf } from '#kernel/record.ts';

const facts = z.strictObject({
  /** One of our own sentences (`task:<key>`), or null where the worker wrote the words. */
  titleKey: z.string().max(60).nullable(),
  titleValues: z.record(z.string().max(40), z.union([z.string().max(200), z.number()])),
  words: z.string().trim().min(1).max(300).nullable(),
  track: Track.nullable(),
  personId: AnyId.nullable(),
  aboutKind: z.string().max(40).nullable(),
  aboutId: AnyId.nullable(),
  dueOn: CalendarDay.nullable(),
  dueAt: Moment.nullable(),
  /** Who laid it on this desk, where that was a colleague. */
  givenBy: AnyId.nullable(),
  doneAt: Moment.nullable(),
  letGoReason: z.string().trim().min(1).max(300).nullable(),
  /** The colleague who has it now: a record cannot change desks, so it ends here and begins there. */
  passedTo: AnyId.nullable(),
});

/** Something to do, on one colleague's desk: the desk is its scope. */
export const Task = defineRecord({
  kind: 'task',
  compartment: 'desk',
  facts,
  moments: ['dueAt', 'doneAt'],
  holds: ({ titleKey, words }) => titleKey !== null || words !== null,
});
export type TaskFacts = z.infer<typeof facts>;

/** Still to be done by the one on whose desk it lies. */
export function isOpen({
  doneAt,
  letGoReason,
  passedTo,
}: Pick<StoredOf<typeof Task>, 'doneAt' | 'letGoReason' | 'passedTo'>): boolean {
  return doneAt === null && letGoReason === null && passedTo === null;
}
