import { addDays, dayText, lastDayOfMonth, monthOf, yearOf } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import type { HearingFacts } from './proceeding.ts';

export type CourtDay = { on: string; inMonth: boolean; hearings: readonly Stored<HearingFacts>[] };

/** A month in weeks from Monday to Sunday, each day with its days in court; the weeks at its ends are whole. */
export function monthOfHearings(hearings: readonly Stored<HearingFacts>[], on: string): CourtDay[][] {
  const [year, month] = [yearOf(on), monthOf(on)];
  const [first, last] = [dayText(year, month, 1), lastDayOfMonth(year, month)];
  const byDay = Map.groupBy(hearings, (hearing) => hearing.on);
  const weeks: CourtDay[][] = [];
  for (let monday = addDays(first, -weekdayOf(first)); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map((after) => {
        const day = addDays(monday, after);
        return { on: day, inMonth: day >= first && day <= last, hearings: byDay.get(day) ?? [] };
      }),
    );
  }
  return weeks;
}

/** Monday is 0. */
function weekdayOf(on: string): number {
  return (new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7;
}
