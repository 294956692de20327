import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { Claim } from '#modules/compensation/model/claim.ts';
import { PAID_TO } from '#modules/compensation/model/claim.ts';
import { CLAIM_STATES, CLAIM_STEPS, STEP_NAMES, stepsFrom } from '#modules/compensation/model/claim-steps.ts';
import { claimTimeline } from '#modules/compensation/model/claim-timeline.ts';
import { guidanceFor, LOSSES, NALSA_2018 } from '#modules/compensation/model/nalsa-2018.ts';
import { correctClaim, openClaim } from '#modules/compensation/model/open-claim.ts';
import { takeStep } from '#modules/compensation/model/take-step.ts';
import { buildClaim, buildOpenedClaim } from '#modules/compensation/testing/build-claim.ts';
import { ASKING } from '#modules/placement/testing/build-placement.ts';
import { buildProceeding } from '#modules/proceeding/testing/build-proceeding.ts';

type Told = { refusal?: { code: string }; events?: readonly object[] };
/** What an accepted decision wrote. */
const wrote = ({ events }: Told) => (events?.[0] ?? {}) as { facts?: object; changes?: object };
const FILE = { id: 'filexaaaaaaa', scopeId: 'filexaaaaaaa' } as never;
type Taken = Parameters<typeof takeStep.decide>[0];

const taken = (more: Partial<Taken>): Taken => ({
  ...{ claimId: 'claimaaaaaaa', step: 'apply', stateSince: day('2024-05-02'), amount: null, paidTo: null },
  ...{ depositUntil: null, why: null, ...more },
});
const step = (claim: StoredOf<typeof Claim>, more: Partial<Taken>): Told =>
  takeStep.decide(taken(more), { claim }, ASKING);

describe('a claim', () => {
  const open = (claim: object, proceeding: object | null = null): Told =>
    openClaim.decide(
      { claimId: 'claimaaaaaaa', claim: { ...buildOpenedClaim(), ...claim } },
      { caseFile: FILE, proceeding: proceeding as never },
      ASKING,
    );

  test('is being prepared until it is handed in, and then counts from that day', () => {
    expect(wrote(open({})).facts).toMatchObject({ state: 'preparing', finalAmount: null });
    expect(wrote(open({ applied: day('2024-05-01') })).facts).toMatchObject({
      state: 'applied',
      stateSince: day('2024-05-01'),
    });
    expect(open({ applied: day('2024-05-14') }).refusal?.code).toBe('compensation.not-yet');
  });

  test('of a child under POCSO does not go by the scheme of 2018, opened or corrected', () => {
    const pocso = buildProceeding({ sections: ['POCSO 6'] });
    const of = { proceedingId: 'proceedaaaaa' };
    expect(open({ ...of, scheme: 'nalsa-2018' }, pocso).refusal?.code).toBe('compensation.wrong-scheme');
    expect(open({ ...of, scheme: 'pocso' }, pocso).refusal).toBeUndefined();
    const claim = buildClaim({ ...of, scheme: 'pocso' });
    const told: Told = correctClaim.decide(
      { claimId: claim.id, ...of, changes: { scheme: 'nalsa-2018' } },
      { claim, proceeding: pocso },
      ASKING,
    );
    expect(told.refusal?.code).toBe('compensation.wrong-scheme');
  });

  test('belongs to a proceeding of its own file, and is not older than the offence', () => {
    const of = { proceedingId: 'proceedaaaaa' };
    expect(open({ ...of, caseFileId: 'fileyaaaaaaa' }, buildProceeding()).refusal?.code).toBe(
      'compensation.not-of-this-file',
    );
    expect(open(of, null).refusal?.code).toBe('compensation.not-of-this-file');
    expect(open({ ...of, applied: day('2023-08-19') }, buildProceeding()).refusal?.code).toBe('compensation.backwards');
  });

  test.each([
    [{ step: 'order', stateSince: day('2024-05-02') }, 'compensation.amount-missing'],
    [{ step: 'refuse' }, 'compensation.why-missing'],
    [{ step: 'pay', paidTo: 'own-account' }, 'compensation.not-from-here'],
    [{ step: 'order', amount: 100_000, stateSince: day('2024-04-30') }, 'compensation.backwards'],
    [{ step: 'order', amount: 100_000, stateSince: day('2024-05-14') }, 'compensation.not-yet'],
  ] as const)('that was handed in takes no step %j', (more, code) => {
    const claim = buildClaim({ state: 'applied', stateSince: day('2024-05-01') });
    expect(step(claim, more).refusal?.code).toBe(code);
  });

  test('is paid into somebody’s hands, and that has to be said', () => {
    const claim = buildClaim({ state: 'ordered', stateSince: day('2024-05-01'), finalAmount: 400_000 });
    expect(step(claim, { step: 'pay' }).refusal?.code).toBe('compensation.paid-to-missing');
    const told = step(claim, { step: 'pay', paidTo: 'deposit', depositUntil: '2027-05-02' });
    expect(wrote(told).changes).toEqual({
      ...{ state: 'paid', stateSince: day('2024-05-02'), finalPaid: day('2024-05-02') },
      ...{ finalPaidTo: 'deposit', depositUntil: '2027-05-02' },
    });
  });
});

test('whatever is tried, in whatever order: only the list’s steps are taken, days never go back, no sum is lost', () => {
  const attempt = fc.record({
    step: fc.constantFrom(...STEP_NAMES),
    days: fc.integer({ min: -3, max: 12 }),
    amount: fc.option(fc.integer({ min: 1, max: 900_000 })),
    paidTo: fc.option(fc.constantFrom(...PAID_TO)),
    why: fc.option(fc.constant('because')),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 25 }), (attempts) => {
      let claim = buildClaim({ state: 'applied', stateSince: day('2024-01-01'), applied: day('2024-01-01') });
      for (const { days, ...tried } of attempts) {
        const on = day(addDays(claim.stateSince.latest ?? '', days));
        const told = step(claim, { ...tried, stateSince: on });
        const rule = CLAIM_STEPS[tried.step];
        if (told.refusal) continue;
        expect(rule.from).toContain(claim.state);
        const after = { ...claim, ...wrote(told).changes };
        expect((after.stateSince.latest ?? '') >= (claim.stateSince.latest ?? '')).toBe(true);
        expect((after.stateSince.latest ?? '') <= ASKING.today).toBe(true);
        for (const sum of ['interimAmount', 'finalAmount'] as const)
          if (claim[sum] !== null && !rule.orders) expect(after[sum]).toBe(claim[sum]);
        if (after.finalPaid) expect([after.finalAmount, after.finalPaidTo]).not.toContain(null);
        if (after.interimPaid) expect([after.interimAmount, after.interimPaidTo]).not.toContain(null);
        if (['refused', 'withdrawn'].includes(after.state)) expect(after.why).not.toBeNull();
        claim = after;
      }
    }),
    { numRuns: 300 },
  );
});

test('every state can be reached, and what is withdrawn goes nowhere', () => {
  const reached = new Set(['preparing', ...STEP_NAMES.map((name) => CLAIM_STEPS[name].to)]);
  expect([...reached].toSorted()).toEqual([...CLAIM_STATES].toSorted());
  expect(stepsFrom('withdrawn')).toEqual([]);
  expect(CLAIM_STATES.filter((state) => stepsFrom(state).length === 0)).toEqual(['withdrawn']);
});

describe('the schedule of 2018', () => {
  test('is the one of the handbook: each loss has a least and a most', () => {
    expect(Object.values(NALSA_2018).every(([least, most]) => least < most)).toBe(true);
    expect(LOSSES).toHaveLength(19);
    expect([NALSA_2018.rape, NALSA_2018['pregnancy-from-rape'], NALSA_2018['acid-face']]).toEqual([
      [4, 7],
      [3, 4],
      [7, 8],
    ]);
  });

  test('categories add up; of a minor it is half as much again, four fifths of it on deposit', () => {
    const losses = ['rape', 'pregnancy-from-rape'] as const;
    expect(guidanceFor(losses, false)).toEqual({ least: 700_000, most: 1_100_000, depositPercent: 75 });
    expect(guidanceFor(losses, true)).toEqual({ least: 1_050_000, most: 1_650_000, depositPercent: 80 });
    expect(guidanceFor([], true)).toBeNull();
  });
});

test('the timeline tells what was ordered and paid, each on its day, and not what was suffered', () => {
  const claim = buildClaim({
    ...{ state: 'paid', stateSince: day('2024-05-02'), applied: day('2024-02-01'), losses: ['rape'] },
    ...{ finalAmount: 400_000, finalOrdered: day('2024-04-01'), finalPaid: day('2024-05-02'), finalPaidTo: 'deposit' },
  });
  const told = claimTimeline.tell(claim, { all: () => [], get: () => null } as never);
  expect(told.map(({ when, sentence }) => [when.latest, (sentence as { key: string }).key])).toEqual([
    ['2024-02-01', 'compensation:told.applied'],
    ['2024-04-01', 'compensation:told.ordered'],
    ['2024-05-02', 'compensation:told.paid'],
  ]);
  expect(JSON.stringify(told)).not.toContain('rape');
});
