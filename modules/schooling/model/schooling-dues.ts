import { hasRole } from '#kernel/actor.ts';
import { addDays, addMonths } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Reader } from '#kernel/reader.ts';
import { SchoolAttendance } from './attendance.ts';
import { EducationRecord } from './education-record.ts';
import { SchoolEngagement } from './school-engagement.ts';

/** A school that has not answered for a week is asked again. */
const ASK_AGAIN_DAYS = 7;

/** Schools that owe an answer. */
export const schoolingDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, 'case-manager', 'education-officer')) return [];
  return [...answersOwed(reader), ...monthsToWrite(reader, today)];
};

function answersOwed(reader: Reader): Due[] {
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
}

/** A month is written in the first days of the next. */
const WRITE_UNTIL_DAY = 7;
const IN_CLASS: readonly string[] = ['enrolled', 'readmitted', 'bridge_course', 'open_school', 'nursery'];

/** Of everybody who sits in a class, last month. Nothing is asked for months before: it would only be guessed. */
function monthsToWrite(reader: Reader, today: string): Due[] {
  const month = `${addMonths(today, -1).slice(0, 8)}01`;
  const written = new Set(reader.all(SchoolAttendance).flatMap((one) => (one.month === month ? [one.personId] : [])));
  const learning = reader
    .all(EducationRecord)
    .filter(
      ({ planned, status, since, untilWhen }) =>
        !planned && IN_CLASS.includes(status) && untilWhen === null && (since?.earliest ?? '') < today.slice(0, 8),
    );
  return [...new Set(learning.map(({ personId }) => personId))]
    .filter((personId) => !written.has(personId))
    .map((personId) => ({
      id: `attendance-${personId}-${month}`,
      sentence: { key: 'schooling:due.attendance' },
      track: 'schooling',
      personIds: [personId],
      dueOn: addDays(`${today.slice(0, 8)}01`, WRITE_UNTIL_DAY - 1),
      dueAt: null,
      address: ['h', personId],
    }));
}
