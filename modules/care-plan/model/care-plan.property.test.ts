import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import type { RecordKind, Stored } from '#kernel/record.ts';
import { buildPlan } from '#modules/care-plan/testing/build-care-plan.ts';
import { buildAsking } from '#modules/person/testing/build-asking.ts';
import { addAction, settleAction } from './action-acts.ts';
import {
  CareAction,
  type CareActionFacts,
  CareGoal,
  type CareGoalFacts,
  CarePlan,
  type CarePlanFacts,
  CareReview,
  type CareReviewFacts,
} from './care-plan.ts';
import { addGoal, reopenGoal, settleGoal } from './goal-acts.ts';
import { endPlan, reviewPlan } from './plan-acts.ts';

type World = {
  plan: Stored<CarePlanFacts>;
  goals: Stored<CareGoalFacts>[];
  actions: Stored<CareActionFacts>[];
  reviews: Stored<CareReviewFacts>[];
};
const ACTS = ['goal', 'action', 'settle-action', 'settle-goal', 'reopen', 'review', 'end'] as const;
type Step = { act: (typeof ACTS)[number]; pick: number; done: boolean; reason: boolean; spoke: boolean };

const step = fc.record<Step>({
  act: fc.constantFrom(...ACTS),
  pick: fc.nat(9),
  done: fc.boolean(),
  reason: fc.boolean(),
  spoke: fc.boolean(),
});
const TODAY = day('2024-05-13');
const NOTHING: Decision = { accepted: true, events: [] };

function decide(step: Step, world: World, id: string): Decision {
  const { plan, goals, actions } = world;
  const asking = buildAsking();
  const goal = goals[step.pick % Math.max(goals.length, 1)];
  const ids = { planId: plan.id, happened: TODAY };
  if (step.act === 'goal') {
    const asked = { domain: 'learning' as const, lang: 'en', objective: 'x', ownWords: step.spoke ? 'mine' : null };
    const herSide = step.reason ? ('hers' as const) : ('agrees' as const);
    return addGoal.decide({ goalId: id, ...ids, goal: { ...asked, herSide } }, { plan }, asking);
  }
  if (step.act === 'review') {
    const said = { voice: 'said' as const, ownWords: step.spoke ? 'good' : null, lang: 'en', ourWords: null };
    const next = { share: 'agreed' as const, reviewOn: step.done ? '2024-06-13' : '2024-05-13' };
    return reviewPlan.decide({ reviewId: id, ...ids, ...said, ...next }, { plan, goals, actions }, asking);
  }
  if (step.act === 'end')
    return endPlan.decide({ ...ids, endedWords: 'she goes on alone' }, { plan, goals, actions }, asking);
  return goal ? decideOn(goal, step, world, id) : NOTHING;
}

function decideOn(goal: Stored<CareGoalFacts>, step: Step, { plan, actions }: World, id: string): Decision {
  const asking = buildAsking();
  const own = actions.filter(({ goalId }) => goalId === goal.id);
  const ids = { goalId: goal.id, planId: plan.id, happened: TODAY };
  if (step.act === 'action') {
    const action = { words: 'x', doer: 'colleague' as const, staffId: step.spoke ? 'staffaaaaaaa' : null };
    return addAction.decide(
      { actionId: id, ...ids, action: { ...action, who: null, dueOn: null } },
      { goal, plan },
      asking,
    );
  }
  if (step.act === 'settle-goal') {
    const state = step.done ? ('reached' as const) : ('let-go' as const);
    return settleGoal.decide({ ...ids, state, settledWords: null }, { goal, plan, actions: own }, asking);
  }
  if (step.act === 'reopen') return reopenGoal.decide(ids, { goal, plan }, asking);
  const action = own[step.pick % Math.max(own.length, 1)];
  if (!action) return NOTHING;
  const state = step.done ? ('done' as const) : ('not-done' as const);
  const reason = step.reason ? ('not-safe' as const) : null;
  return settleAction.decide({ actionId: action.id, ...ids, state, reason, settledWords: null }, { action }, asking);
}

const FIRST = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'asha22222222' };

function apply(world: World, decision: Decision): World {
  if (!decision.accepted) return world;
  const next: World = { ...world };
  for (const event of decision.events) {
    if (event.is === 'added') {
      const record = { ...FIRST, ...event.facts, id: event.id, scopeId: event.scopeId } as never;
      if (event.kind === 'care-goal') next.goals = [...next.goals, record];
      if (event.kind === 'care-action') next.actions = [...next.actions, record];
      if (event.kind === 'care-review') next.reviews = [...next.reviews, record];
    }
    if (event.is !== 'changed') continue;
    if (event.kind === 'care-plan') next.plan = { ...next.plan, ...event.changes };
    next.goals = next.goals.map((one) => (one.id === event.id ? { ...one, ...event.changes } : one));
    next.actions = next.actions.map((one) => (one.id === event.id ? { ...one, ...event.changes } : one));
  }
  return next;
}

function holds(kind: unknown, record: object): boolean {
  return (kind as RecordKind).holds(record as Record<string, unknown>);
}

test('whatever is asked of a plan, nothing that was promised is lost and nothing is called hers that she did not say', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let world: World = { plan: buildPlan(), goals: [], actions: [], reviews: [] };
      steps.forEach((one, n) => {
        const before = world;
        world = apply(world, decide(one, world, `id${String.fromCharCode(97 + (n % 26))}${n}`));
        // A plan that has ended takes nothing more, and stays as it was.
        if (before.plan.ended !== null)
          expect([world.plan, world.goals.length]).toEqual([before.plan, before.goals.length]);
      });
      const { plan, goals, actions, reviews } = world;
      expect(plan.edition).toBe(1 + reviews.length);
      expect(reviews.map(({ edition }) => edition)).toEqual(reviews.map((_one, n) => n + 1));
      for (const goal of goals.filter(({ state }) => state !== 'open'))
        expect(actions.filter((one) => one.goalId === goal.id && one.state === 'to-do')).toEqual([]);
      if (plan.ended !== null)
        expect([
          ...goals.filter(({ state }) => state === 'open'),
          ...actions.filter(({ state }) => state === 'to-do'),
        ]).toEqual([]);
      for (const goal of goals) expect(holds(CareGoal, goal)).toBe(true);
      for (const action of actions) expect(holds(CareAction, action)).toBe(true);
      for (const review of reviews) expect(holds(CareReview, review)).toBe(true);
      expect(holds(CarePlan, plan)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
