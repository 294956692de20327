import { z } from 'zod';
import { type Asking, allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { Dated } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import {
  CareAction,
  CareGoal,
  type CareGoalFacts,
  CarePlan,
  type CarePlanFacts,
  goalFacts,
  PLAN_KEEPERS,
} from './care-plan.ts';
import { CARE_PLAN_REFUSALS } from './care-plan-refusals.ts';
import { refuseDays } from './plan-acts.ts';

const { domain, ownWords, lang, objective, herSide } = goalFacts.shape;
const Goal = z.strictObject({ domain, ownWords, lang, objective, herSide });

/** Takes a goal into the plan. */
export const addGoal = defineAct({
  name: 'care-plan.add-goal',
  input: z.strictObject({ goalId: AnyId, planId: AnyId, goal: Goal, happened: Dated }),
  by: PLAN_KEEPERS,
  knows: ({ planId }) => ({ plan: mustKnow(CarePlan, planId) }),
  decide({ goalId, goal, happened: since }, { plan }, asking) {
    const wrong = refuseGoal(goal) ?? refuseIn(plan, since, asking);
    if (wrong) return refuse(wrong);
    const facts = { ...goal, personId: plan.personId, planId: plan.id, since };
    const open = { state: 'open', settled: null, settledWords: null } as const;
    return accept(added(CareGoal, { id: goalId, scopeId: plan.scopeId }, { ...facts, ...open }));
  },
});

/** She says it otherwise now, or we wrote it wrongly. What stood there before stays in the history. */
export const correctGoal = defineAct({
  name: 'care-plan.correct-goal',
  // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
  input: z.strictObject({ goalId: AnyId, changes: Goal.partial() as z.ZodType<Partial<CareGoalFacts>> }),
  by: PLAN_KEEPERS,
  merges: true,
  knows: ({ goalId }) => ({ goal: mustKnow(CareGoal, goalId) }),
  decide({ changes }, { goal }) {
    const wrong = refuseGoal({ ...goal, ...changes });
    return wrong ? refuse(wrong) : accept(changed(CareGoal, goal.id, changes));
  },
});

/** Reached, or let go: because she wants something else now, or because it cannot be had. */
export const settleGoal = defineAct({
  name: 'care-plan.settle-goal',
  input: z.strictObject({
    goalId: AnyId,
    planId: AnyId,
    state: goalFacts.shape.state.exclude(['open']),
    happened: Dated,
    settledWords: z.string().trim().min(1).max(2000).nullable(),
  }),
  by: PLAN_KEEPERS,
  knows: ({ goalId, planId }) => ({
    goal: mustKnow(CareGoal, goalId),
    plan: mustKnow(CarePlan, planId),
    actions: allKnown(CareAction, { goalId }),
  }),
  decide({ state, happened, settledWords }, { goal, plan, actions }, asking) {
    if (goal.state !== 'open') return refuse(CARE_PLAN_REFUSALS.alreadySettled);
    if (actions.some((one) => one.state === 'to-do')) return refuse(CARE_PLAN_REFUSALS.stillToDo);
    const wrong = refuseElsewhere(goal, plan) ?? refuseDays({ happened, since: goal.since }, asking);
    return wrong ? refuse(wrong) : accept(changed(CareGoal, goal.id, { state, settled: happened, settledWords }));
  },
});

/** It is a goal again after all. */
export const reopenGoal = defineAct({
  name: 'care-plan.reopen-goal',
  input: z.strictObject({ goalId: AnyId, planId: AnyId }),
  by: PLAN_KEEPERS,
  knows: ({ goalId, planId }) => ({ goal: mustKnow(CareGoal, goalId), plan: mustKnow(CarePlan, planId) }),
  decide(_input, { goal, plan }) {
    if (goal.state === 'open') return refuse(CARE_PLAN_REFUSALS.notSettled);
    const wrong = refuseElsewhere(goal, plan);
    if (wrong) return refuse(wrong);
    return accept(changed(CareGoal, goal.id, { state: 'open', settled: null, settledWords: null }));
  },
});

function refuseGoal(goal: Pick<CareGoalFacts, 'herSide' | 'ownWords'>): Refusal | null {
  return goal.herSide === 'hers' && goal.ownWords === null ? CARE_PLAN_REFUSALS.notInOwnWords : null;
}

function refuseIn(plan: Stored<CarePlanFacts>, happened: Dated, asking: Asking): Refusal | null {
  return plan.ended === null ? refuseDays({ happened }, asking) : CARE_PLAN_REFUSALS.ended;
}

/** The goal is of this plan, and the plan goes on. */
export function refuseElsewhere(goal: Stored<CareGoalFacts>, plan: Stored<CarePlanFacts>): Refusal | null {
  if (goal.planId !== plan.id) return CARE_PLAN_REFUSALS.otherPlan;
  return plan.ended === null ? null : CARE_PLAN_REFUSALS.ended;
}
