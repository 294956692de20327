import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { CareActionFacts, CareGoalFacts, CarePlanFacts } from '#modules/care-plan/model/care-plan.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'personaaaaaa' };

/** A plan of two weeks ago, made together and still open. */
export function buildPlan(facts: Partial<Stored<CarePlanFacts>> = {}): Stored<CarePlanFacts> {
  return {
    ...STAMP,
    id: 'planaaaaaaaa',
    personId: 'personaaaaaa',
    edition: 1,
    opened: day('2024-04-29'),
    editionSince: day('2024-04-29'),
    share: 'made-together',
    ownWords: 'I want to stand on my own feet.',
    lang: 'en',
    reviewOn: '2024-05-20',
    ended: null,
    endedWords: null,
    ...facts,
  };
}

/** Hers, in her words, and not reached yet. */
export function buildGoal(facts: Partial<Stored<CareGoalFacts>> = {}): Stored<CareGoalFacts> {
  return {
    ...STAMP,
    id: 'goalaaaaaaaa',
    personId: 'personaaaaaa',
    planId: 'planaaaaaaaa',
    domain: 'learning',
    ownWords: 'I want to sit my exam.',
    lang: 'en',
    objective: 'She sits the exam of class 9 in May.',
    herSide: 'hers',
    since: day('2024-04-29'),
    state: 'open',
    settled: null,
    settledWords: null,
    ...facts,
  };
}

/** A step that somebody outside takes, with a day. */
export function buildAction(facts: Partial<Stored<CareActionFacts>> = {}): Stored<CareActionFacts> {
  return {
    ...STAMP,
    id: 'actionaaaaaa',
    personId: 'personaaaaaa',
    planId: 'planaaaaaaaa',
    goalId: 'goalaaaaaaaa',
    words: 'Ask the headmistress for the papers',
    doer: 'someone',
    staffId: null,
    who: 'her aunt',
    dueOn: '2024-05-10',
    state: 'to-do',
    settled: null,
    reason: null,
    settledWords: null,
    ...facts,
  };
}
