import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { DueMaker } from '#kernel/due.ts';
import { SchoolEngagement } from './school-engagement.ts';

/** A school that has not answered for a week is asked again. */
const ASK_AGAIN_DAYS = 7;

/** Schools that owe an answer. */
export const schoolingDues: DueMaker = (reader, actor) => {
  if (!hasRole(actor, 'case-manager', 'education-officer')) return [];
  return reader
    .all(SchoolEngagement)
    .filter((one) => one.decision === 'asked')
    .map((one) => ({
      id: `school-${one.id}`,
      sentence: { key: 'schooling:due.answer' },
      track: 'schooling',
      personIds: [one.personId],
      dueOn: one.asked.latest && addDays(one.asked.latest, ASK_AGAIN_DAYS),
      dueAt: null,
      address: ['h', one.personId],
    }));
};
