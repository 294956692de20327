import type { Due, DueMaker } from '#kernel/due.ts';
import type { StoredOf } from '#kernel/record.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { isOpen, Task } from './task.ts';

/** What lies on one's own desk. A task one laid on a colleague's is hers to see. */
export const taskDues: DueMaker = (reader, actor) => {
  // The desk of a colleague who has left is seen by whoever took it over, and by nobody else.
  const isMine = (desk: string) => desk === actor.staffId || Boolean(reader.get(StaffMember, desk)?.leftOn);
  return reader
    .all(Task)
    .filter((task) => isOpen(task) && isMine(task.scopeId))
    .map(dueOf);
};

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
  'outreach-contact': 'i',
};

function addressOf({ aboutKind, aboutId }: StoredOf<typeof Task>): readonly [string, string] | null {
  const room = aboutKind === null ? undefined : ROOM_OF_KIND[aboutKind];
  return room && aboutId ? [room, aboutId] : null;
}
