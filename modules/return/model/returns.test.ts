import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Reader } from '#kernel/reader.ts';
import type { StoredOf } from '#kernel/record.ts';
import { buildStoredDecision } from '#modules/family-work/testing/build-family-work.ts';
import { ASKING } from '#modules/placement/testing/build-placement.ts';
import { beginReturn, stopReturn } from '#modules/return/model/begin-return.ts';
import { confirmArrival, handOverPerson } from '#modules/return/model/hand-over.ts';
import { moveStep } from '#modules/return/model/move-step.ts';
import type { ReturnCase, ReturnHandover, ReturnStep } from '#modules/return/model/return-case.ts';
import { returnDues } from '#modules/return/model/return-dues.ts';
import {
  isSettled,
  POST_RETURN_VISITS,
  STEP_CODES,
  STEP_MOVES,
  STEP_STATES,
  STEPS,
  stepsOf,
} from '#modules/return/model/return-route.ts';
import { waysHome } from '#modules/return/model/way-home.ts';
import { buildGiven, buildHandover, buildReturn, buildStep } from '#modules/return/testing/build-return.ts';

type Step = StoredOf<typeof ReturnStep>;
const answer = (decision: Decision) => (decision.accepted ? 'accepted' : decision.refusal.code);
const FILE = { id: 'filexaaaaaaa', scopeId: 'filexaaaaaaa', personId: 'personaaaaaa' } as never;

/** A return in memory: what the server would keep of what the acts decide. */
function world(route: 'home' | 'abroad') {
  let found: StoredOf<typeof ReturnCase> = buildReturn({ route });
  let steps: Step[] = stepsOf(route).map((step) => buildStep({ id: `step-${step}`, step }));
  let handover: StoredOf<typeof ReturnHandover> | null = null;
  let visits = 0;
  const apply = (decision: Decision): Decision => {
    if (!decision.accepted) return decision;
    for (const event of decision.events) {
      if (event.is === 'added' && event.kind === 'return-handover')
        handover = { ...buildHandover(), ...event.facts } as typeof handover;
      if (event.is === 'added' && event.kind === 'follow-up') visits += 1;
      if (event.is !== 'changed') continue;
      if (event.kind === 'return-case') found = { ...found, ...event.changes } as typeof found;
      if (event.kind === 'return-handover') handover = { ...handover, ...event.changes } as typeof handover;
      steps = steps.map((one) => (one.id === event.id ? ({ ...one, ...event.changes } as Step) : one));
    }
    return decision;
  };
  return {
    get: () => ({ found, steps, handover, visits }),
    move: (code: Step['step'], state: Step['state'], blocker: string | null = 'why') => {
      const step = steps.find((one) => one.step === code);
      if (!step) return null;
      const rest = { ownerId: 'staffaaaaaaa', dueOn: null, blocker, reference: null };
      const input = { stepId: step.id, returnId: found.id, state, on: day('2024-05-01'), ...rest };
      return apply(moveStep.decide(input, { step, found, steps }, ASKING));
    },
    handOver: (stillWishes = true) =>
      apply(
        handOverPerson.decide(
          { handoverId: 'handoveraaaa', handover: buildGiven(), stillWishes },
          { found, steps, before: handover },
          ASKING,
        ),
      ),
    arrive: () =>
      handover &&
      apply(
        confirmArrival.decide(
          {
            handoverId: handover.id,
            returnId: found.id,
            theirReceipt: 'No. 1',
            theirReceiptBy: 'The partner',
            theirReceiptOn: day('2024-05-12'),
          },
          { handover, found, steps },
          ASKING,
        ),
      ),
    stop: () =>
      apply(
        stopReturn.decide(
          { returnId: found.id, ended: day('2024-05-12'), endedWords: 'She wishes to stay.' },
          { found, steps },
          ASKING,
        ),
      ),
  };
}

describe('the way home', () => {
  const asked = fc.oneof(
    fc.record({
      is: fc.constant('move' as const),
      step: fc.constantFrom(...STEP_CODES),
      state: fc.constantFrom(...STEP_STATES),
    }),
    fc.record({ is: fc.constantFrom('handOver' as const, 'arrive' as const, 'stop' as const) }),
  );

  test('whatever is asked in whatever order: nobody is handed over with something missing, nor arrives unreceived', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('home' as const, 'abroad' as const),
        fc.array(asked, { maxLength: 40 }),
        (route, all) => {
          const it = world(route);
          for (const one of all) {
            const before = it.get();
            const told = one.is === 'move' ? it.move(one.step, one.state) : it[one.is]();
            const after = it.get();
            for (const step of after.steps) {
              if (STEPS[step.step].byItself) continue;
              const was = before.steps.find(({ id }) => id === step.id);
              // What moved had nothing missing before it; what was settled already may have lost what it stood on.
              if (was && !isSettled(was) && step.state === 'done')
                expect(
                  after.steps.filter((other) => STEPS[step.step].needs.includes(other.step)).every(isSettled),
                ).toBe(true);
            }
            if (after.handover && !before.handover) {
              expect(after.steps.filter(({ step }) => STEPS['hand-over'].needs.includes(step)).every(isSettled)).toBe(
                true,
              );
              expect(after.visits).toBe(POST_RETURN_VISITS.length);
            }
            if (after.found.endedHow === 'arrived') expect(after.handover?.theirReceipt).not.toBeNull();
            if (after.found.endedHow === 'stopped') expect(after.handover).toBeNull();
            if (before.found.ended !== null) expect(told === null || !told.accepted).toBe(true);
            expect((after.found.ended === null) === (after.found.endedHow === null)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('every step can be reached from where a return begins', () => {
    for (const route of ['home', 'abroad'] as const) {
      const it = world(route);
      for (const step of stepsOf(route)) if (!STEPS[step].byItself) it.move(step, 'done');
      expect(answer(it.handOver())).toBe('accepted');
      expect(it.arrive()?.accepted).toBe(true);
      expect(it.get().found.endedHow).toBe('arrived');
    }
    expect(Object.keys(STEP_MOVES).sort()).toEqual([...STEP_STATES].sort());
  });

  test('nobody crosses unproved, and what is left out says why', () => {
    const it = world('abroad');
    expect(it.move('travel-document', 'asked')).toMatchObject({ refusal: { code: 'return.needs-first' } });
    expect(it.move('nationality', 'not-needed')).toMatchObject({ refusal: { code: 'return.not-skippable' } });
    expect(it.move('escort', 'not-needed', null)).toMatchObject({ refusal: { code: 'return.reason-missing' } });
    expect(it.move('hand-over', 'done')).toMatchObject({ refusal: { code: 'return.by-itself' } });
    expect(it.move('nationality', 'refused')).toMatchObject({ refusal: { code: 'return.no-such-move' } });
  });

  test('a step that was held up gets its target when what held it up is settled', () => {
    const it = world('abroad');
    it.move('nationality', 'done');
    expect(it.get().steps.find(({ step }) => step === 'travel-document')?.dueOn).toBe('2024-05-31');
    expect(it.get().steps.find(({ step }) => step === 'no-objection')?.dueOn).toBeNull();
  });

  test('she is asked once more, and nobody goes who does not wish it', () => {
    const it = world('home');
    for (const step of ['escort', 'ticket'] as const) it.move(step, 'done');
    expect(answer(it.handOver(false))).toBe('return.not-her-wish');
    expect(answer(it.handOver())).toBe('accepted');
    expect(answer(it.stop())).toBe('return.already-handed-over');
    expect(answer(it.handOver())).toBe('return.already-handed-over');
  });
});

describe('a return', () => {
  const { ended, endedHow, endedWords, id, scopeId, version, changedAt, changedBy, ...facts } = buildReturn();
  const begin = (more: object = {}, decision = buildStoredDecision(), others: never[] = []) =>
    answer(
      beginReturn.decide(
        { returnId: id, return: { ...facts, ...more } },
        { file: FILE, decision, others },
        { ...ASKING, newId: () => 'anotheraaaaa' },
      ),
    );

  test('begins only from a decision to return, over a border only into another country', () => {
    expect([ended, endedHow, endedWords, scopeId, version, changedAt, changedBy].length).toBe(7);
    expect(begin()).toBe('accepted');
    expect(begin({}, buildStoredDecision({ decision: 'wait' }))).toBe('return.not-decided');
    expect(begin({}, buildStoredDecision({ personId: 'anotheraaaaa' }))).toBe('return.not-decided');
    expect(begin({ toCountry: 'IN' })).toBe('return.wrong-country');
    expect(begin({ begun: day('2024-06-01') })).toBe('return.not-yet');
  });
});

describe('who answers for it', () => {
  const steps = [
    buildStep({ id: 'lateaaaaaaaa', state: 'asked', asked: day('2024-02-20'), dueOn: '2024-04-20' }),
    buildStep({ id: 'farxxaaaaaaa', step: 'escort', dueOn: '2024-06-20' }),
    buildStep({ id: 'waitsaaaaaaa', step: 'ticket' }),
  ];
  const records: Record<string, readonly object[]> = { 'return-case': [buildReturn()], 'return-step': steps };
  const reader: Reader = { all: ({ kind }) => (records[kind] ?? []) as never, get: () => null };

  test('sees what is stuck, for how long, and nothing that cannot go on yet', () => {
    const [way] = waysHome(reader, '2024-05-13');
    expect(way).toMatchObject({
      late: 23,
      now: [{ id: 'lateaaaaaaaa' }, { id: 'farxxaaaaaaa' }, { id: 'waitsaaaaaaa' }],
    });
    const dues = returnDues(reader, ASKING.actor, { today: '2024-05-13', at: ASKING.now });
    expect(dues.map(({ id, dueOn }) => [id, dueOn])).toEqual([['return-lateaaaaaaaa', '2024-04-20']]);
    expect(returnDues(reader, { ...ASKING.actor, staffId: 'othersaaaaaa' }, { today: '2024-05-13', at: '' })).toEqual(
      [],
    );
  });
});
