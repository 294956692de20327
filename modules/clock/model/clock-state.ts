import { dayInIndia } from '#kernel/calendar.ts';
import type { Dated } from '#kernel/dated.ts';
import type { Moment } from '#kernel/moment.ts';
import type { ClockKind, ClockRule } from './clock-rule.ts';
import { type Begun, countEnds, type Ends } from './count-clock.ts';
import { momentAfter, readLength } from './length.ts';

const MS_PER_DAY = 86_400_000;
/** At risk is the last fifth of the time, or the last day, whichever is longer. Handbook §2.5. */
const LAST_PART = 0.2;

export type ClockState =
  | 'not-open'
  | 'running'
  | 'at-risk'
  | 'missed'
  | 'exceeded'
  | 'closed'
  | 'passed'
  | 'met'
  | 'met-late'
  | 'waived';

/**
 * What was done about a clock. Of a day without an hour its first instant: nobody is said to be late who may have been in
 * time.
 */
export type Answered = { metAt: Moment | null; waived: boolean };

export type Counted = Ends & {
  state: ClockState;
  /** From when a window is open; null where it always is. */
  opensAt: Moment | null;
};

/** What happens to a clock of this kind when its time is over and nothing was done. */
const OVER: Record<ClockKind, ClockState> = {
  deadline: 'missed',
  cap: 'exceeded',
  limit: 'exceeded',
  share: 'exceeded',
  window: 'closed',
  limitation: 'closed',
  range: 'passed',
  minimum: 'passed',
  entitlement: 'passed',
  milestone: 'passed',
};

/** Where a clock stands now. It is counted to its earliest possible end: who keeps to that has kept to all. */
export function stateOfClock(rule: ClockRule, begun: Begun, answered: Answered, now: Moment): Counted {
  const ends = countEnds(rule, begun);
  const opensAt = rule.opens && begun.trigger.earliest ? opening(rule.opens, begun.trigger) : null;
  return { ...ends, opensAt, state: stateOf(rule.kind, { ...ends, opensAt }, answered, { begun, now }) };
}

function stateOf(
  kind: ClockKind,
  { earliest, latest, opensAt }: Omit<Counted, 'state'>,
  { metAt, waived }: Answered,
  { begun, now }: { begun: Begun; now: Moment },
): ClockState {
  if (waived) return 'waived';
  if (metAt !== null) return latest !== null && metAt > latest ? 'met-late' : 'met';
  if (opensAt !== null && now < opensAt) return 'not-open';
  if (earliest === null) return 'running';
  if (now > earliest) return OVER[kind];
  return isDuty(kind) && Date.parse(now) >= warnFrom(begun.trigger, earliest) ? 'at-risk' : 'running';
}

/** Kinds that somebody has to keep to; the rest only tell how long something lasts. */
function isDuty(kind: ClockKind): boolean {
  return OVER[kind] !== 'passed';
}

function opening(opens: string, { at, earliest }: Dated): Moment | null {
  const from = at ?? (earliest && `${earliest}T00:00:00.000Z`);
  return from ? momentAfter(from, readLength(opens)) : null;
}

function warnFrom({ at, earliest }: Dated, end: Moment): number {
  const from = at ? Date.parse(at) : Date.parse(`${earliest ?? dayInIndia(end)}T00:00:00Z`);
  const part = Math.max((Date.parse(end) - from) * LAST_PART, MS_PER_DAY);
  return Date.parse(end) - part;
}
