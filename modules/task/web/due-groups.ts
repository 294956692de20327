import { addDays, dayInIndia } from '#kernel/calendar.ts';
import type { Due } from '#kernel/due.ts';

export const GROUPS = ['late', 'today', 'week', 'later'] as const;
export type Group = (typeof GROUPS)[number];
export type Now = { today: string; at: string };

const DAYS_SHOWN = 6;

/** Where a due stands today. What has no day is there to be done some time, and waits with what comes later. */
export function groupOf({ dueOn, dueAt }: Pick<Due, 'dueOn' | 'dueAt'>, { today, at }: Now): Group {
  const on = dueAt === null ? dueOn : dayInIndia(dueAt);
  if (on === null) return 'later';
  if (dueAt === null ? on < today : dueAt < at) return 'late';
  if (on <= today) return 'today';
  return on <= addDays(today, DAYS_SHOWN) ? 'week' : 'later';
}

/** In the order in which they hurt: the nearest first, and of one day those with an hour before the others. */
export function inOrder(dues: readonly Due[]): Due[] {
  return dues.toSorted((one, other) => compare(whenOf(one), whenOf(other)) || compare(one.id, other.id));
}

function whenOf({ dueOn, dueAt }: Due): string {
  if (dueAt !== null) return new Date(Date.parse(dueAt)).toISOString();
  return dueOn === null ? '9999' : new Date(Date.parse(`${dueOn}T23:59:59+05:30`)).toISOString();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
