import type { Due, DueMaker } from '#kernel/due.ts';
import type { StoredOf } from '#kernel/record.ts';
import { isOpen, Task } from './task.ts';

/** What lies on one's own desk. A task one laid on a colleague's is hers to see. */
export const taskDues: DueMaker = (reader, actor) =>
  reader
    .all(Task)
    .filter((task) => task.scopeId === actor.staffId && isOpen(task))
    .map(dueOf);

function dueOf(task: StoredOf<typeof Task>): Due {
  const { id, titleKey, titleValues, words, track, personId, dueOn, dueAt } = task;
  return {
    id,
    sentence: titleKey === null ? { own: words ?? '', lang: '' } : { key: titleKey, values: titleValues },
    track: track ?? 'intake',
    personIds: personId ? [personId] : [],
    dueOn,
    dueAt,
    address: addressOf(task),
  };
}

const ROOM_OF_KIND: Readonly<Record<string, string>> = {
  'case-file': 'c',
  person: 'p',
  referral: 'b',
  tip: 'b',
  'missing-report': 'm',
  investigation: 'n',
  operation: 'o',
};

function addressOf({ aboutKind, aboutId }: StoredOf<typeof Task>): readonly [string, string] | null {
  const room = aboutKind === null ? undefined : ROOM_OF_KIND[aboutKind];
  return room && aboutId ? [room, aboutId] : null;
}
