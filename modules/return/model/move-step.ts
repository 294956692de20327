import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { CalendarDay, Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, type Changed, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { RETURN_KEEPERS } from './begin-return.ts';
import { ReturnCase, ReturnStep, type ReturnStepFacts } from './return-case.ts';
import { RETURN_REFUSALS } from './return-refusals.ts';
import { isSettled, STEP_MOVES, STEP_STATES, STEPS, waitsFor } from './return-route.ts';

const input = z.strictObject({
  stepId: AnyId,
  returnId: AnyId,
  state: z.enum(STEP_STATES),
  /** The day it was asked, given or refused. */
  on: Dated,
  ownerId: AnyId,
  dueOn: CalendarDay.nullable(),
  blocker: z.string().trim().min(1).max(1000).nullable(),
  reference: z.string().trim().min(1).max(200).nullable(),
});
type Moved = z.infer<typeof input>;

/** A step goes on, waits for something, or is with another colleague. What comes after it gets its target day. */
export const moveStep = defineAct({
  name: 'return.move-step',
  input,
  by: RETURN_KEEPERS,
  knows: ({ stepId, returnId }) => ({
    step: mustKnow(ReturnStep, stepId),
    found: mustKnow(ReturnCase, returnId),
    steps: allKnown(ReturnStep, { returnId }),
  }),
  decide(moved, { step, found, steps }, { today }) {
    if (found.ended !== null || step.returnId !== found.id) return refuse(RETURN_REFUSALS.over);
    const wrong = refuseMove(moved, step, steps) ?? refuseDay(moved, step, today);
    if (wrong) return refuse(wrong);
    const { state, on, ownerId, dueOn, blocker, reference } = moved;
    const settled = isSettled(moved) || state === 'refused' ? on : null;
    const asked = state === 'asked' ? (step.asked ?? on) : state === 'open' ? null : step.asked;
    return accept(
      changed(ReturnStep, step.id, { state, ownerId, asked, settled, dueOn, blocker, reference }),
      ...nextTargets(step, moved, steps),
    );
  },
});

function refuseMove(
  { state, blocker }: Moved,
  step: Stored<ReturnStepFacts>,
  steps: readonly Stored<ReturnStepFacts>[],
): Refusal | null {
  const { byItself, mayBeSkipped } = STEPS[step.step];
  // Who sees to it and what it waits for may change while nothing moves, and also for what comes by itself.
  if (state === step.state && !isSettled(step)) return null;
  if (byItself) return RETURN_REFUSALS.byItself;
  if (steps.some((one) => one.step === 'hand-over' && isSettled(one))) return RETURN_REFUSALS.alreadyHandedOver;
  if (!STEP_MOVES[step.state].includes(state)) return RETURN_REFUSALS.noSuchMove;
  if (state === 'not-needed' && !mayBeSkipped) return RETURN_REFUSALS.notSkippable;
  if ((state === 'not-needed' || state === 'refused') && blocker === null) return RETURN_REFUSALS.reasonMissing;
  const goesOn = state === 'asked' || state === 'done';
  return goesOn && waitsFor(step.step, steps).length > 0 ? RETURN_REFUSALS.needsFirst : null;
}

function refuseDay({ on, state }: Moved, { asked }: ReturnStepFacts, today: string): Refusal | null {
  if (isSurelyBefore(day(today), on)) return { ...RETURN_REFUSALS.notYet, fields: ['on'] };
  const isAnswer = state === 'done' || state === 'refused';
  return isAnswer && asked && isSurelyBefore(on, asked) ? RETURN_REFUSALS.settledBeforeAsked : null;
}

/** What this step held up may begin: its target counts from the day this one was settled. */
function nextTargets(
  step: Stored<ReturnStepFacts>,
  { state, on }: Moved,
  steps: readonly Stored<ReturnStepFacts>[],
): Changed[] {
  if (!isSettled({ state })) return [];
  const after = steps.map((one) => (one.id === step.id ? { ...one, state } : one));
  return after
    .filter((one) => one.dueOn === null && one.id !== step.id && STEPS[one.step].needs.includes(step.step))
    .filter((one) => !isSettled(one) && waitsFor(one.step, after).length === 0)
    .map((one) => changed(ReturnStep, one.id, { dueOn: on.latest && addDays(on.latest, STEPS[one.step].days) }));
}
