import type { Moment } from '#kernel/moment.ts';
import type { ClockState } from './clock-state.ts';
import type { RunningClock } from './running-clock.ts';

const WEEK_MS = 7 * 86_400_000;

/** The order in which clocks are looked at: what is late hurts most; what is done stays to be found. */
export const CLOCK_GROUPS_SHOWN = ['late', 'at-risk', 'week', 'later', 'done'] as const;
export type ShownGroup = (typeof CLOCK_GROUPS_SHOWN)[number];

const BY_STATE: Partial<Record<ClockState, ShownGroup>> = {
  missed: 'late',
  exceeded: 'late',
  'at-risk': 'at-risk',
  met: 'done',
  'met-late': 'done',
  waived: 'done',
  closed: 'done',
  passed: 'done',
};

function groupOf({ counted: { state, earliest } }: RunningClock, now: Moment): ShownGroup {
  const fixed = BY_STATE[state];
  if (fixed) return fixed;
  return earliest !== null && Date.parse(earliest) - Date.parse(now) < WEEK_MS ? 'week' : 'later';
}

/** Clocks in their groups, the nearest end first; what has no end that anybody knows stands last. */
export function groupClocks(clocks: readonly RunningClock[], now: Moment): Map<ShownGroup, RunningClock[]> {
  const ordered = clocks.toSorted((a, b) => endOf(a).localeCompare(endOf(b)) || a.id.localeCompare(b.id));
  return new Map(CLOCK_GROUPS_SHOWN.map((group) => [group, ordered.filter((one) => groupOf(one, now) === group)]));
}

function endOf({ counted: { earliest } }: RunningClock): string {
  return earliest ?? '9999';
}
