import { z } from 'zod';
import { type Asking, allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { CalendarDay, Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Person } from '#modules/person/model/person.ts';
import {
  CareAction,
  type CareActionFacts,
  CareGoal,
  type CareGoalFacts,
  CarePlan,
  CareReview,
  PLAN_KEEPERS,
  Share,
  VOICES,
} from './care-plan.ts';
import { CARE_PLAN_REFUSALS } from './care-plan-refusals.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** Begins a plan with her. One is open at a time: two plans are two promises that nobody holds together. */
export const openPlan = defineAct({
  name: 'care-plan.open-plan',
  input: z.strictObject({
    planId: AnyId,
    personId: AnyId,
    happened: Dated,
    share: Share,
    ownWords: Words(2000),
    lang: z.string().min(2).max(10),
    reviewOn: CalendarDay,
  }),
  by: PLAN_KEEPERS,
  knows: ({ personId }) => ({ person: mustKnow(Person, personId), open: mayKnow(CarePlan, { personId, ended: null }) }),
  decide({ planId, happened, reviewOn, ...facts }, { person, open }, asking) {
    if (open !== null) return refuse(CARE_PLAN_REFUSALS.alreadyOpen);
    const wrong = refuseDays({ happened, reviewOn }, asking);
    if (wrong) return refuse(wrong);
    const plan = {
      ...facts,
      opened: happened,
      editionSince: happened,
      reviewOn,
      edition: 1,
      ended: null,
      endedWords: null,
    };
    return accept(added(CarePlan, { id: planId, scopeId: person.id }, plan));
  },
});

/**
 * The plan was looked at again. Her voice stands first; where it is missing the review says why. What was in force is
 * kept as it was, and the plan goes on as its next edition.
 */
export const reviewPlan = defineAct({
  name: 'care-plan.review-plan',
  input: z.strictObject({
    reviewId: AnyId,
    planId: AnyId,
    happened: Dated,
    voice: z.enum(VOICES),
    ownWords: Words(5000),
    lang: z.string().min(2).max(10),
    ourWords: Words(5000),
    share: Share,
    reviewOn: CalendarDay,
  }),
  by: PLAN_KEEPERS,
  knows: ({ planId }) => ({
    plan: mustKnow(CarePlan, planId),
    goals: allKnown(CareGoal, { planId }),
    actions: allKnown(CareAction, { planId }),
  }),
  decide({ reviewId, share, reviewOn, ...said }, { plan, goals, actions }, asking) {
    if (plan.ended !== null) return refuse(CARE_PLAN_REFUSALS.ended);
    if ((said.voice === 'said') !== (said.ownWords !== null)) return refuse(CARE_PLAN_REFUSALS.notInOwnWords);
    const wrong = refuseDays({ happened: said.happened, reviewOn, since: plan.editionSince }, asking);
    if (wrong) return refuse(wrong);
    const { personId, edition } = plan;
    const then = goals.map((goal) => goalThen(goal, actions));
    const review = { ...said, personId, edition, goals: then, nextOn: reviewOn };
    return accept(
      added(CareReview, { id: reviewId, scopeId: plan.scopeId }, review),
      changed(CarePlan, plan.id, { edition: edition + 1, editionSince: said.happened, share, reviewOn }),
    );
  },
});

/** The plan is over: what it was for is reached, or she goes her own way. Nothing that was promised may be left hanging. */
export const endPlan = defineAct({
  name: 'care-plan.end-plan',
  input: z.strictObject({ planId: AnyId, happened: Dated, endedWords: z.string().trim().min(1).max(1000) }),
  by: PLAN_KEEPERS,
  knows: ({ planId }) => ({
    plan: mustKnow(CarePlan, planId),
    goals: allKnown(CareGoal, { planId }),
    actions: allKnown(CareAction, { planId }),
  }),
  decide({ happened, endedWords }, { plan, goals, actions }, asking) {
    if (plan.ended !== null) return refuse(CARE_PLAN_REFUSALS.ended);
    if (actions.some(({ state }) => state === 'to-do')) return refuse(CARE_PLAN_REFUSALS.stillToDo);
    if (goals.some(({ state }) => state === 'open')) return refuse(CARE_PLAN_REFUSALS.goalsOpen);
    const wrong = refuseDays({ happened, since: plan.editionSince }, asking);
    return wrong ? refuse(wrong) : accept(changed(CarePlan, plan.id, { ended: happened, endedWords }));
  },
});

type Days = { happened: Dated; since?: Dated; reviewOn?: string };

/** What happened lies between the beginning and today; what comes next lies after it. */
export function refuseDays({ happened, since, reviewOn }: Days, { today }: Asking): Refusal | null {
  if (isSurelyBefore(day(today), happened)) return CARE_PLAN_REFUSALS.notYet;
  if (since && isSurelyBefore(happened, since)) return CARE_PLAN_REFUSALS.beforeBegan;
  const isPast = reviewOn !== undefined && !isSurelyBefore(happened, day(reviewOn));
  return isPast ? CARE_PLAN_REFUSALS.reviewInPast : null;
}

function goalThen(goal: Stored<CareGoalFacts>, actions: readonly Stored<CareActionFacts>[]) {
  const { id: goalId, objective, ownWords, state } = goal;
  const own = actions.filter((one) => one.goalId === goalId);
  return {
    goalId,
    objective,
    ownWords,
    state,
    actions: own.length,
    done: own.filter((one) => one.state === 'done').length,
  };
}
