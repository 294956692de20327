import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { addDays, addMonths } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { refuseContact, rulesAbout } from '#modules/person/model/check-contact.ts';
import { Person } from '#modules/person/model/person.ts';
import { due, FollowUp } from './follow-up.ts';
import { FOLLOW_UP_REFUSALS } from './follow-up-refusals.ts';

/** Schedules to choose from, as data: so many days, or months, after the first day. Our own practice; no law sets them. */
export const SCHEDULES = {
  'first-months': [{ days: 7 }, { days: 14 }, { days: 28 }, { months: 2 }, { months: 3 }],
  'one-year': [{ days: 14 }, { months: 1 }, { months: 3 }, { months: 6 }, { months: 12 }],
  'three-years': [{ months: 1 }, { months: 3 }, { months: 6 }, { months: 12 }, { months: 24 }, { months: 36 }],
} as const satisfies Record<string, readonly ({ days: number } | { months: number })[]>;
export const SCHEDULE_CODES = ['first-months', 'one-year', 'three-years'] as const;
export type ScheduleCode = (typeof SCHEDULE_CODES)[number];

export function daysOfSchedule(schedule: ScheduleCode, from: string): string[] {
  return SCHEDULES[schedule].map((step) => ('days' in step ? addDays(from, step.days) : addMonths(from, step.months)));
}

/** Plans a whole schedule. A day that is planned already is not planned twice. */
export const planSchedule = defineAct({
  name: 'follow-up.plan-schedule',
  input: z.strictObject({ personId: AnyId, schedule: z.enum(SCHEDULE_CODES), from: CalendarDay }),
  by: ['case-manager', 'counsellor'],
  knows: ({ personId }) => ({
    person: mustKnow(Person, personId),
    planned: allKnown(FollowUp, { personId, doneWhen: null }),
    rules: rulesAbout(personId),
  }),
  decide({ schedule, from }, { person, planned, rules }, { today, newId }) {
    const wrong = refuseContact(rules, { way: null, on: null }, 'schedule');
    if (wrong) return refuse(wrong);
    const taken = new Set(planned.map(({ dueOn }) => dueOn));
    const days = daysOfSchedule(schedule, from).filter((on) => on >= today && !taken.has(on));
    if (days.length === 0) return refuse(FOLLOW_UP_REFUSALS.nothingToPlan);
    return accept(...days.map((on) => added(FollowUp, { id: newId(), scopeId: person.id }, due(person.id, on))));
  },
});
