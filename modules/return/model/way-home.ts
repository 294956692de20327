import { daysFrom } from '#kernel/calendar.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { ReturnCase, type ReturnCaseFacts, ReturnHandover, ReturnStep, type ReturnStepFacts } from './return-case.ts';
import { goingOn, STEP_CODES } from './return-route.ts';

type Step = Stored<ReturnStepFacts>;

/** One return as it stands today: its steps in order, and where it is stuck. */
export type WayHome = {
  return: Stored<ReturnCaseFacts>;
  steps: readonly Step[];
  /** What could go on today, the longest overdue first. */
  now: readonly Step[];
  /** Days past our own target of the step that is stuck longest; 0 or less when nothing is late. */
  late: number | null;
  /** Visits after the return: made, and planned. */
  visits: { made: number; planned: number; next: string | null };
  handoverId: string | null;
};

/** Every return I may see; the one that is stuck longest first, those that are over last. */
export function waysHome(reader: Reader, today: string): WayHome[] {
  const steps = reader.all(ReturnStep);
  const visits = reader.all(FollowUp).filter(({ returnId }) => returnId !== null);
  const handovers = reader.all(ReturnHandover);
  return reader
    .all(ReturnCase)
    .map((found): WayHome => {
      const own = steps.filter(({ returnId }) => returnId === found.id).sort((a, b) => placeOf(a) - placeOf(b));
      const now = found.ended === null ? goingOn(own).sort(byDue) : [];
      const planned = visits.filter((one) => one.returnId === found.id && one.doneWhen === null);
      return {
        return: found,
        steps: own,
        now,
        late: lateBy(now, today),
        visits: {
          made: visits.filter((one) => one.returnId === found.id && one.doneWhen !== null).length,
          planned: planned.length,
          next: planned.map(({ dueOn }) => dueOn).sort()[0] ?? null,
        },
        handoverId: handovers.find(({ returnId }) => returnId === found.id)?.id ?? null,
      };
    })
    .sort((a, b) => order(a) - order(b) || (b.late ?? -999) - (a.late ?? -999));
}

function placeOf({ step }: Step): number {
  return STEP_CODES.indexOf(step);
}

function byDue(a: Step, b: Step): number {
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
}

function lateBy(now: readonly Step[], today: string): number | null {
  const dues = now.flatMap(({ dueOn }) => (dueOn === null ? [] : [daysFrom(dueOn, today)]));
  return dues.length === 0 ? null : Math.max(...dues);
}

function order({ return: { ended } }: WayHome): number {
  return ended === null ? 0 : 1;
}
