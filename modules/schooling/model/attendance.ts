import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { lastDayOfMonth, monthOf, yearOf } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Source } from '#kernel/source.ts';
import { Person } from '#modules/person/model/person.ts';
import { SCHOOLING_REFUSALS } from './schooling-refusals.ts';

const facts = z.strictObject({
  personId: AnyId,
  /** The first day of the month. */
  month: CalendarDay,
  /** Days on which there was school; null where nobody counted. */
  daysOpen: z.int().min(0).max(31).nullable(),
  daysPresent: z.int().min(0).max(31),
  /** Why she stayed away, if somebody knows. */
  why: z.string().trim().min(1).max(1000).nullable(),
  source: Source,
});

/** How many days of a month somebody sat in class. One to a month; written again, it is put right. */
export const SchoolAttendance = defineRecord({
  kind: 'school-attendance',
  compartment: 'schooling',
  facts,
  sources: ['source'],
});
export type SchoolAttendanceFacts = z.infer<typeof facts>;

/** Writes down a month at school. */
export const writeAttendance = defineAct({
  name: 'schooling.write-attendance',
  input: z.strictObject({ attendanceId: AnyId, attendance: facts }),
  by: ['case-manager', 'education-officer'],
  knows: ({ attendance: { personId, month } }) => ({
    person: mustKnow(Person, personId),
    before: mayKnow(SchoolAttendance, { personId, month }),
  }),
  decide({ attendanceId, attendance }, { person, before }, { today }) {
    const wrong = refuseMonth(attendance, today);
    if (wrong) return refuse(wrong);
    return accept(
      before
        ? changed(SchoolAttendance, before.id, attendance)
        : added(SchoolAttendance, { id: attendanceId, scopeId: person.id }, attendance),
    );
  },
});

function refuseMonth({ month, daysOpen, daysPresent }: SchoolAttendanceFacts, today: string): Refusal | null {
  if (!month.endsWith('-01')) return SCHOOLING_REFUSALS.notAMonth;
  if (month > today) return SCHOOLING_REFUSALS.monthAhead;
  if (daysOpen !== null && daysPresent > daysOpen) return SCHOOLING_REFUSALS.moreThanOpen;
  const days = Number(lastDayOfMonth(yearOf(month), monthOf(month)).slice(8));
  return Math.max(daysPresent, daysOpen ?? 0) > days ? SCHOOLING_REFUSALS.moreThanMonth : null;
}
