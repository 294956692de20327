import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { ACTION_STATES, actionFacts, CareAction, CareGoal, CarePlan, PLAN_KEEPERS } from './care-plan.ts';
import { CARE_PLAN_REFUSALS } from './care-plan-refusals.ts';
import { refuseElsewhere } from './goal-acts.ts';

const { words, doer, staffId, who, dueOn, reason, settledWords } = actionFacts.shape;
const NewAction = z.strictObject({ words, doer, staffId, who, dueOn });

/** A step towards a goal, with who takes it. */
export const addAction = defineAct({
  name: 'care-plan.add-action',
  input: z.strictObject({ actionId: AnyId, goalId: AnyId, planId: AnyId, action: NewAction }),
  by: PLAN_KEEPERS,
  knows: ({ goalId, planId }) => ({ goal: mustKnow(CareGoal, goalId), plan: mustKnow(CarePlan, planId) }),
  decide({ actionId, action }, { goal, plan }) {
    const wrong = refuseElsewhere(goal, plan);
    if (wrong) return refuse(wrong);
    if (goal.state !== 'open') return refuse(CARE_PLAN_REFUSALS.goalSettled);
    if ((action.doer === 'colleague') !== (action.staffId !== null)) return refuse(CARE_PLAN_REFUSALS.doerMissing);
    const { personId, scopeId, id: planId } = plan;
    const open = { state: 'to-do', settled: null, reason: null, settledWords: null } as const;
    return accept(
      added(CareAction, { id: actionId, scopeId }, { ...action, ...open, personId, planId, goalId: goal.id }),
    );
  },
});

/** What became of a step. *Not done* is no failure to be hidden: its reason is what the next plan is made of. */
export const settleAction = defineAct({
  name: 'care-plan.settle-action',
  input: z.strictObject({
    actionId: AnyId,
    state: z.enum(ACTION_STATES).exclude(['to-do']),
    happened: Dated,
    reason,
    settledWords,
  }),
  by: [...PLAN_KEEPERS, 'outreach-worker'],
  knows: ({ actionId }) => ({ action: mustKnow(CareAction, actionId) }),
  decide({ state, happened, reason: why, settledWords: said }, { action }, { today }) {
    if (action.state !== 'to-do') return refuse(CARE_PLAN_REFUSALS.alreadySettled);
    if ((state === 'not-done') !== (why !== null)) return refuse(CARE_PLAN_REFUSALS.reasonMissing);
    if (isSurelyBefore(day(today), happened)) return refuse(CARE_PLAN_REFUSALS.notYet);
    return accept(changed(CareAction, action.id, { state, settled: happened, reason: why, settledWords: said }));
  },
});
