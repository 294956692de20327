import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { ASKING } from '#modules/placement/testing/build-placement.ts';
import { correctLivelihoodStep } from './correct-step.ts';

const ID = 'wayaaaaaaaaa';
const step = (id: string, state: string, on: string) => ({ id, livelihoodId: ID, state, happened: day(on) });
const STEPS = [step('oneaaaaaaaaa', 'wished', '2024-04-01'), step('twoaaaaaaaaa', 'begun', '2024-05-01')] as const;

function correct(at: 0 | 1, on: string) {
  const found = { id: ID, state: 'begun' };
  const decision = correctLivelihoodStep.decide(
    { stepId: STEPS[at].id, livelihoodId: ID, happened: day(on), words: null },
    { step: STEPS[at], livelihood: found, steps: STEPS } as never,
    ASKING,
  );
  return decision.accepted ? decision.events.map((event) => ('id' in event ? event.id : '')) : decision.refusal.code;
}

test('the day of a step is put right between the steps beside it, and the newest moves the way', () => {
  expect(correct(1, '2024-05-03')).toEqual(['twoaaaaaaaaa', ID]);
  expect(correct(0, '2024-04-10')).toEqual(['oneaaaaaaaaa']);
  expect(correct(1, '2024-03-01')).toBe('livelihood.out-of-order');
  expect(correct(0, '2024-05-09')).toBe('livelihood.out-of-order');
  expect(correct(1, '2024-06-01')).toBe('livelihood.not-yet');
});
