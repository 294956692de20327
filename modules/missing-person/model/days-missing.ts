import { addDays } from '#kernel/calendar.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { type DaysSpan, daysBetween } from '#kernel/dated-order.ts';
import type { MissingReportFacts } from './missing-report.ts';

const DAYS_A_MONTH = 30.44;

/** How long she has been, or was, missing: two imprecise dates give a range. */
export function daysMissing(report: Pick<MissingReportFacts, 'missingSince' | 'foundWhen'>, today: string): DaysSpan {
  const { least, most } = daysBetween(report.missingSince, report.foundWhen ?? day(today));
  return { least: least === null ? null : Math.max(0, least), most };
}

/** A span of days as months, to the half: what people say when they say months. */
export function monthsOf({ least, most }: DaysSpan): { least: number; most: number } | null {
  if (least === null || most === null) return null;
  const halves = (days: number) => Math.round((days / DAYS_A_MONTH) * 2) / 2;
  return { least: halves(least), most: halves(most) };
}

/** Whether one date lies wholly before another: only what cannot be otherwise. */
export function isWhollyBefore(one: Dated, other: Dated): boolean {
  return one.latest !== null && other.earliest !== null && one.latest < other.earliest;
}

/** Whether it can only lie in days to come. A phone's clock may run a day ahead of the organisation's. */
export function isAhead(dated: Dated, today: string): boolean {
  return dated.earliest !== null && dated.earliest > addDays(today, 1);
}
