import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored, StoredOf } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { type EmployerCheck, notClear, verdictOf } from '#modules/livelihood/model/employer-check.ts';
import { checkEmployer } from '#modules/livelihood/model/her-own-words.ts';
import type { LivelihoodFacts } from '#modules/livelihood/model/livelihood.ts';
import { moveLivelihood, planLivelihood } from '#modules/livelihood/model/livelihood-acts.ts';
import { livelihoodDues } from '#modules/livelihood/model/livelihood-dues.ts';
import {
  LIVELIHOOD_KINDS,
  LIVELIHOOD_MOVES,
  LIVELIHOOD_STATES,
  lineOf,
} from '#modules/livelihood/model/livelihood-way.ts';
import { buildCheck, buildLivelihood, buildLivelihoodFacts } from '#modules/livelihood/testing/build-livelihood.ts';
import { ASKING, buildAdult, buildChild } from '#modules/placement/testing/build-placement.ts';

const answer = (decision: Decision) => (decision.accepted ? 'accepted' : decision.refusal.code);

function move(
  livelihood: Stored<LivelihoodFacts>,
  state: LivelihoodFacts['state'],
  checks: StoredOf<typeof EmployerCheck>[] = [],
  happened = '2024-05-13',
) {
  const step = { stepId: 'stepxaaaaaaa', state, happened: day(happened), words: null, source: OWN_STAFF };
  return moveLivelihood.decide({ livelihoodId: livelihood.id, ...step }, { livelihood, checks }, ASKING);
}

describe('a way to live from', () => {
  const plan = (facts: Partial<LivelihoodFacts>, person = buildAdult()) =>
    answer(
      planLivelihood.decide(
        { livelihoodId: 'livelihoodaa', livelihood: buildLivelihoodFacts(facts) },
        { person },
        ASKING,
      ),
    );

  test('begins where it stands, and for a child it is no work that we find', () => {
    expect(plan({})).toBe('accepted');
    expect(plan({ stateSince: day('2024-05-14') })).toBe('livelihood.not-yet');
    for (const child of [buildChild(), buildChild({ born: null })]) {
      expect(plan({}, child)).toBe('livelihood.not-for-child');
      expect(plan({ kind: 'enterprise', arrangedBy: 'partner' }, child)).toBe('livelihood.not-for-child');
      expect(plan({ kind: 'training' }, child)).toBe('accepted');
      expect(plan({ arrangedBy: 'herself' }, child)).toBe('accepted');
    }
  });

  test('moves as its kind moves, whatever is asked: never into a job unseen, never out of order', () => {
    const kinds = fc.constantFrom(...LIVELIHOOD_KINDS);
    fc.assert(
      fc.property(kinds, fc.array(fc.constantFrom(...LIVELIHOOD_STATES), { maxLength: 20 }), (kind, asked) => {
        let way = buildLivelihood({ kind, state: 'wished', stateSince: day('2024-05-01') });
        for (const state of asked) {
          const told = move(way, state);
          if (!told.accepted) continue;
          expect(LIVELIHOOD_MOVES[kind][way.state]).toContain(state);
          expect(kind === 'job' && state === 'begun').toBe(false);
          way = { ...way, state };
        }
      }),
    );
    for (const kind of LIVELIHOOD_KINDS)
      for (const [at, state] of lineOf(kind).entries())
        if (at > 0) expect(LIVELIHOOD_MOVES[kind][lineOf(kind)[at - 1] ?? 'wished']).toContain(state);
  });

  test('into a job that we found nobody goes before somebody looked, nor where a sign of force was found', () => {
    expect(answer(move(buildLivelihood(), 'begun'))).toBe('livelihood.employer-not-checked');
    expect(answer(move(buildLivelihood(), 'begun', [buildCheck()]))).toBe('accepted');
    const danger = buildCheck({ 'keeps-her-own-papers': 'no' }, { checked: day('2024-05-10') });
    expect(answer(move(buildLivelihood(), 'begun', [danger, buildCheck()]))).toBe('livelihood.employer-not-safe');
    expect(answer(move(buildLivelihood({ arrangedBy: 'herself' }), 'begun', [danger]))).toBe('accepted');
  });

  test('no step is before the one it follows', () => {
    expect(answer(move(buildLivelihood(), 'not-taken', [], '2024-05-05'))).toBe('livelihood.before-last');
    expect(answer(move(buildLivelihood(), 'completed'))).toBe('livelihood.no-such-step');
  });
});

describe('a look at an employer', () => {
  test('finds danger in one no of the first four, and nothing clear in what nobody found out', () => {
    expect(verdictOf(buildCheck())).toBe('clear');
    expect(verdictOf(buildCheck({ 'safe-way-home': 'not-known' }))).toBe('open');
    expect(verdictOf(buildCheck({ 'safe-way-home': 'no' }))).toBe('open');
    expect(verdictOf(buildCheck({ 'owes-nothing-to-begin': 'no' }))).toBe('danger');
    expect(verdictOf({ answers: [] })).toBe('open');
    expect(notClear(buildCheck({ 'place-was-seen': 'no' }))).toEqual(['place-was-seen']);
  });

  test('is of a job, and asks no question twice', () => {
    const { id, scopeId, version, changedAt, changedBy, ...check } = buildCheck();
    const look = (kind: LivelihoodFacts['kind'], answers = check.answers) =>
      answer(
        checkEmployer.decide(
          { checkId: id, check: { ...check, answers } },
          { livelihood: buildLivelihood({ kind }) },
          ASKING,
        ),
      );
    expect([scopeId, version, changedAt, changedBy]).toHaveLength(4);
    expect([look('job'), look('training')]).toEqual(['accepted', 'livelihood.not-a-job']);
    expect(look('job', [...check.answers.slice(0, 1), ...check.answers.slice(0, 1)])).toBe('livelihood.asked-twice');
  });

  test('is due soon after an offer, again after three months, and at once where force was found', () => {
    const of = (checks: object[]) => {
      const records: Record<string, readonly object[]> = { livelihood: [buildLivelihood()], 'employer-check': checks };
      const reader: Reader = { all: ({ kind }) => (records[kind] ?? []) as never, get: () => null };
      const [due] = livelihoodDues(reader, ASKING.actor, { today: ASKING.today, at: ASKING.now });
      return [due?.id, due?.dueOn];
    };
    expect(of([])).toEqual(['livelihood-livelihoodaa-check', '2024-05-13']);
    expect(of([buildCheck()])).toEqual(['livelihood-livelihoodaa-again', '2024-08-06']);
    expect(of([buildCheck({ 'keeps-her-own-papers': 'no' })])).toEqual([
      'livelihood-livelihoodaa-danger',
      '2024-05-08',
    ]);
  });
});
