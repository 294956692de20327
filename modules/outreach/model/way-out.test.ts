import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import {
  OUTREACH_ASKING as ASKING,
  buildContact,
  buildExit,
  buildExitStep,
  buildStep,
} from '#modules/outreach/testing/build-outreach.ts';
import { planExit, recordExitStep } from './exit-acts.ts';
import { EXIT_STATES, EXIT_WAYS, type ExitState, mayFollow, saysWhy } from './exit-lifecycle.ts';

type Told = { accepted: boolean; refusal?: { code: string }; events?: readonly Record<string, unknown>[] };
const answer = (decision: Told) => decision.refusal?.code ?? 'accepted';

describe('her way out', () => {
  const decided = [buildStep(), buildStep({ id: 'second', stage: 'decided_exit', since: day('2024-05-01') })];
  const plan = (more: object = {}, known: object = {}) =>
    planExit.decide(
      {
        exitId: 'exitaaaaaaaa',
        stepId: 'exitstepaaaa',
        trustStepId: 'truststepaaa',
        exit: { ...factsOf(buildExit()), ...more },
      },
      { contact: buildContact(), steps: [buildStep()], exitSteps: [], ...known },
      ASKING,
    ) as Told;
  function factsOf({
    id: _i,
    scopeId: _s,
    version: _v,
    changedAt: _a,
    changedBy: _b,
    ...facts
  }: ReturnType<typeof buildExit>) {
    return facts;
  }
  const step = (state: ExitState, more: object = {}, known: object = {}) =>
    recordExitStep.decide(
      {
        ...{ stepId: 'newexitstepa', trustStepId: 'truststepaaa', exitId: 'exitaaaaaaaa', contactId: 'contactaaaaa' },
        ...{ state, since: day('2024-05-10'), words: null, lang: null, source: OWN_STAFF, ...more },
      },
      { exit: buildExit(), exitSteps: [buildExitStep()], trust: decided, ...known },
      ASKING,
    ) as Told;

  test('begins when she decides, and her trust line says so', () => {
    expect(plan().events?.map(({ kind }) => kind)).toEqual(['assisted-exit', 'exit-step', 'trust-step']);
    expect(plan({}, { steps: decided }).events?.map(({ kind }) => kind)).toEqual(['assisted-exit', 'exit-step']);
  });

  test('waits for no complaint: whatever she chooses about the police, it goes on', () => {
    for (const firChoice of ['not_asked', 'undecided', 'not_wanted', 'later', 'wanted']) {
      expect(answer(plan({ firChoice }))).toBe('accepted');
      for (const state of ['ready', 'left'] as const)
        expect(answer(step(state, {}, { exit: buildExit({ firChoice: firChoice as 'later' }) }))).toBe('accepted');
    }
  });

  test('is not for a child: the committee is told', () => {
    expect(answer(plan({}, { contact: buildContact({ age: { least: 14, most: 17 } }) }))).toBe(
      'outreach.exit-of-child',
    );
    expect(answer(plan({}, { contact: buildContact({ age: { least: 16, most: 20 } }) }))).toBe('accepted');
    expect(answer(plan({}, { contact: buildContact({ age: null }) }))).toBe('accepted');
  });

  test('is open once at a time, and begins again after it was called off', () => {
    expect(answer(plan({}, { exitSteps: [buildExitStep()] }))).toBe('outreach.exit-open');
    const over = [buildExitStep(), buildExitStep({ id: 'later', state: 'called_off', since: day('2024-05-05') })];
    expect(answer(plan({}, { exitSteps: over }))).toBe('accepted');
  });

  test('says ready only with a plan, helpers and a place; she may leave without any', () => {
    const bare = { exit: buildExit({ safetyPlan: null, helperIds: [] }) };
    expect(answer(step('ready', {}, bare))).toBe('outreach.plan-missing');
    expect(answer(step('ready', {}, { exit: buildExit({ destinationWords: null }) }))).toBe(
      'outreach.destination-missing',
    );
    expect(answer(step('left', {}, bare))).toBe('accepted');
  });

  test('leaving is written once, on the way out and on the trust line', () => {
    const left = step('left', { words: 'By the first train.' });
    expect(left.events?.map(({ kind }) => kind)).toEqual(['exit-step', 'trust-step']);
    expect(left.events?.[1]).toMatchObject({ facts: { stage: 'exited', since: day('2024-05-10') } });
    const gone = [...decided, buildStep({ id: 'third', stage: 'exited', since: day('2024-05-09') })];
    expect(step('left', {}, { trust: gone }).events?.map(({ kind }) => kind)).toEqual(['exit-step']);
  });

  test('whatever is tried, only the ways that are written are gone, and arriving is the end', () => {
    const anyTry = fc.record({
      state: fc.constantFrom(...EXIT_STATES),
      words: fc.constantFrom(null, 'the keeper came'),
    });
    fc.assert(
      fc.property(fc.array(anyTry, { maxLength: 20 }), (asked) => {
        let steps = [buildExitStep()];
        for (const [index, { state, words }] of asked.entries()) {
          const before = steps.at(-1)?.state ?? 'planned';
          const told = step(state, { words, since: day('2024-05-10') }, { exitSteps: steps });
          const may = mayFollow(before, state) && (!saysWhy(state) || words !== null);
          expect(told.accepted, `${before} → ${state}`).toBe(may);
          if (told.accepted)
            steps = [
              ...steps,
              buildExitStep({
                id: `s${index}`,
                state,
                since: day('2024-05-10'),
                changedAt: `2024-05-13T05:${String(index).padStart(2, '0')}:00.000Z`,
              }),
            ];
        }
        expect(EXIT_WAYS.arrived).toEqual([]);
      }),
    );
  });
});
