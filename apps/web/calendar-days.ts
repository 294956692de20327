import { addDays, dayInIndia } from '#kernel/calendar.ts';
import type { Due } from '#kernel/due.ts';
import type { Reader } from '#kernel/reader.ts';
import type { CalendarDays } from '#modules/clock/model/ics.ts';
import { clocksOf } from '#modules/clock/model/running-clock.ts';
import { TRIGGERS } from '#modules/clock/model/triggers.ts';
import { Hearing } from '#modules/proceeding/model/proceeding.ts';

/** As far ahead as a calendar is looked at. */
const AHEAD_DAYS = 180;
const RUNNING = ['running', 'at-risk'];

/** On which days, from today on, something is due for whoever holds these records: days and numbers, and nothing of what. */
export function calendarDays(reader: Reader, dues: readonly Due[], now: { today: string; at: string }): CalendarDays {
  const clocks = clocksOf(reader, TRIGGERS, now.at)
    .filter(({ counted }) => RUNNING.includes(counted.state))
    .flatMap(({ counted: { earliest } }) => (earliest ? [dayInIndia(earliest)] : []));
  const hearings = reader
    .all(Hearing)
    .flatMap(({ on, outcome, adjourned }) => (outcome === null && !adjourned ? [on] : []));
  // Clocks and days in court stand among what is due when they come near: each is counted once.
  const others = dues
    .filter(({ id }) => !/^(clock|hearing)-/.test(id))
    .flatMap(({ dueOn, dueAt }) => dueOn ?? (dueAt ? dayInIndia(dueAt) : []));
  const coming = [...clocks, ...hearings, ...others].filter(
    (on) => on >= now.today && on <= addDays(now.today, AHEAD_DAYS),
  );
  return [...Map.groupBy(coming, (on) => on)]
    .map(([on, all]) => ({ on, things: Math.min(all.length, 999) }))
    .toSorted((a, b) => a.on.localeCompare(b.on));
}
