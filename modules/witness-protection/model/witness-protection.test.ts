import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { ROLE_REACH } from '#kernel/need-to-know.ts';
import type { StoredOf } from '#kernel/record.ts';
import { ASKING } from '#modules/placement/testing/build-placement.ts';
import { buildProceeding } from '#modules/proceeding/testing/build-proceeding.ts';
import { askProtection, recordAnalysis } from '#modules/witness-protection/model/ask-protection.ts';
import { correctProtection } from '#modules/witness-protection/model/correct-protection.ts';
import { decideProtection, reviewProtection } from '#modules/witness-protection/model/decide-protection.ts';
import { protectionReviewDues } from '#modules/witness-protection/model/protection-dues.ts';
import { MEASURES, type WitnessProtection } from '#modules/witness-protection/model/witness-protection.ts';
import { buildAsked, buildProtection } from '#modules/witness-protection/testing/build-protection.ts';

type Told = { refusal?: { code: string }; events?: readonly object[] };
/** What an accepted decision wrote. */
const wrote = ({ events }: Told) => (events?.[0] ?? {}) as { facts?: object; changes?: object };
type Protection = StoredOf<typeof WitnessProtection>;
const ID = 'protectaaaaa';
const answer = (told: Told) => told.refusal?.code ?? 'accepted';
const order = (more: object = {}) => ({
  ...{ protectionId: ID, on: day('2024-05-10'), measures: ['closed-court' as const], until: '2024-08-09' },
  ...{ reviewOn: '2024-08-01', why: null, ...more },
});

test('whoever is no legal officer and no director reaches nothing of it', () => {
  const reaching = Object.entries(ROLE_REACH).flatMap(([role, reach]) => (reach.witness ? [role] : []));
  expect(reaching).toEqual(['legal-officer', 'director']);
});

describe('protection', () => {
  test('is asked for in a proceeding of the file, and not tomorrow', () => {
    const ask = (more: object): Told =>
      askProtection.decide(
        { protectionId: ID, protection: { ...buildAsked(), ...more } },
        { proceeding: buildProceeding() },
        ASKING,
      );
    expect(wrote(ask({})).facts).toMatchObject({ state: 'applied', category: 'not-known', measures: [] });
    expect(answer(ask({ caseFileId: 'fileyaaaaaaa' }))).toBe('witness-protection.not-of-this-file');
    expect(answer(ask({ applied: day('2024-05-14') }))).toBe('witness-protection.not-yet');
  });

  test('is analysed after it was asked, before it is decided', () => {
    const analyse = (more: object, protection = buildProtection()): string =>
      answer(
        recordAnalysis.decide(
          { protectionId: ID, on: day('2024-05-08'), category: 'a', says: null, ...more },
          { protection },
          ASKING,
        ),
      );
    expect(analyse({})).toBe('accepted');
    expect(analyse({ on: day('2024-05-02') })).toBe('witness-protection.backwards');
    expect(analyse({ on: day('2024-06-02') })).toBe('witness-protection.not-yet');
    expect(analyse({}, buildProtection({ decided: day('2024-05-04') }))).toBe('witness-protection.decided-already');
  });

  test.each([
    [{}, true, 'accepted'],
    [{ measures: [] }, true, 'witness-protection.no-measure'],
    [{ reviewOn: null }, true, 'witness-protection.no-review'],
    [{ reviewOn: '2024-05-10' }, true, 'witness-protection.no-review'],
    [{ on: day('2024-05-01') }, true, 'witness-protection.backwards'],
    [{ on: day('2024-05-14') }, true, 'witness-protection.not-yet'],
    [{}, false, 'witness-protection.why-missing'],
    [{ why: 'the threat is over' }, false, 'accepted'],
  ] as const)('%j, granted %s: %s', (more, granted, code) => {
    expect(
      answer(decideProtection.decide({ ...order(more), granted }, { protection: buildProtection() }, ASKING)),
    ).toBe(code);
  });

  test('that ended has no measures left, and says why; only what was granted is reviewed', () => {
    const protection = buildProtection({ state: 'granted', decided: day('2024-05-04'), measures: ['relocation'] });
    const ended: Told = reviewProtection.decide(
      { ...order({ why: 'convicted' }), goesOn: false },
      { protection },
      ASKING,
    );
    expect(wrote(ended).changes).toEqual({
      ...{ state: 'ended', measures: [], until: null, reviewOn: null, why: 'convicted' },
    });
    const refused = reviewProtection.decide({ ...order(), goesOn: true }, { protection: buildProtection() }, ASKING);
    expect(answer(refused)).toBe('witness-protection.not-granted');
  });
});

test('whatever is tried, in whatever order: what stands has measures and a later review, and what ended stays ended', () => {
  const attempt = fc.record({
    act: fc.constantFrom('decide', 'review'),
    stands: fc.boolean(),
    days: fc.integer({ min: -5, max: 5 }),
    review: fc.option(fc.integer({ min: -5, max: 90 })),
    measures: fc.subarray([...MEASURES], { maxLength: 3 }),
    why: fc.option(fc.constant('why')),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 15 }), (attempts) => {
      let protection: Protection = buildProtection();
      for (const { act, stands, days, review, measures, why } of attempts) {
        const on = addDays('2024-05-06', days);
        const input = order({ on: day(on), measures, why, reviewOn: review === null ? null : addDays(on, review) });
        const told: Told =
          act === 'decide'
            ? decideProtection.decide({ ...input, granted: stands }, { protection }, ASKING)
            : reviewProtection.decide({ ...input, goesOn: stands }, { protection }, ASKING);
        if (told.refusal) continue;
        expect(['refused', 'ended']).not.toContain(protection.state);
        protection = { ...protection, ...wrote(told).changes };
        if (protection.state === 'granted') {
          expect(protection.measures.length).toBeGreaterThan(0);
          expect((protection.reviewOn ?? '') > on).toBe(true);
        } else expect([protection.measures, protection.why]).toEqual([[], 'why']);
      }
    }),
    { numRuns: 300 },
  );
});

test('a review that comes near is told to whoever may know, without saying of whom', () => {
  const protection = buildProtection({ state: 'granted', reviewOn: '2024-05-20' });
  const reader = { all: () => [protection], get: () => null } as never;
  const due = (role: string) =>
    protectionReviewDues(reader, { roles: [role] } as never, { today: '2024-05-13', at: '2024-05-13T04:11:00Z' });
  expect(due('legal-officer')).toEqual([expect.objectContaining({ dueOn: '2024-05-20', personIds: [] })]);
  expect(due('case-manager')).toEqual([]);
});

test('what was written of an application is put right, and nothing of it is still to come', () => {
  const correct = (changes: object, of: Partial<Protection> = {}): string =>
    answer(correctProtection.decide({ protectionId: ID, changes }, { protection: buildProtection(of) }, ASKING));
  expect(correct({ authority: 'The district judge', applied: day('2024-05-07') })).toBe('accepted');
  expect(correct({ applied: day('2024-05-14') })).toBe('witness-protection.not-yet');
  expect(correct({ analysisAsked: day('2024-05-14') })).toBe('witness-protection.not-yet');
  expect(correct({ applied: day('2024-05-12') }, { decided: day('2024-05-11') })).toBe('witness-protection.backwards');
  const analysed = { analysisAsked: day('2024-05-09'), analysisReceived: day('2024-05-10') };
  expect(correct({ analysisAsked: day('2024-05-11') }, analysed)).toBe('witness-protection.backwards');
});
