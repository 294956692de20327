import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { type CountedStay, reportMonth, type Span, spanOfMonth } from '#modules/facility/model/month.ts';

const APRIL: Span = { from: '2024-04-01', to: '2024-04-30' };
const one = (on: string) => ({ earliest: on, latest: on });

function stay(
  id: string,
  admitted: string,
  discharged: string | null = null,
  more: Partial<CountedStay> = {},
): CountedStay {
  return {
    id,
    admitted: one(admitted),
    discharged: discharged === null ? null : one(discharged),
    basis: 'voluntary',
    outcome: discharged === null ? null : 'to_family',
    ...more,
  };
}
const report = (stays: CountedStay[], more: object = {}) =>
  reportMonth(APRIL, { stays, leaves: [], entries: [], incidents: [], inspections: [], ...more });

describe('the month of a home', () => {
  test('counts what happened in it, and not what happened before', () => {
    const on = (id: string, earliest: string | null, latest = earliest) => ({ id, happened: { earliest, latest } });
    const incidents = [on('march', '2024-03-31'), on('april', '2024-04-30'), on('about', null, '2024-04-02')];
    expect(report([], { incidents }).incidents).toEqual({ count: 2, ids: ['april', 'about'] });
  });

  test('counts who was there, came, left, and stays', () => {
    const stays = [
      stay('before', '2024-01-10'),
      stay('left', '2024-03-01', '2024-04-05'),
      stay('first', '2024-04-01', null, { basis: 'cwc_order' }),
      stay('passing', '2024-04-10', '2024-04-12'),
      stay('gone before', '2024-02-01', '2024-03-31'),
      stay('after', '2024-05-01'),
    ];
    const { opening, came, left, closing, bedDays, cameBy, leftBy } = report(stays);
    expect([opening.ids, came.ids, left.ids, closing.ids]).toEqual([
      ['before', 'left'],
      ['first', 'passing'],
      ['left', 'passing'],
      ['before', 'first'],
    ]);
    // 30 nights, 4, 30 and 2: the day of leaving is no night.
    expect(bedDays).toEqual({ count: 66, ids: ['before', 'left', 'first', 'passing'] });
    expect(cameBy).toMatchObject({ cwc_order: { count: 1 }, voluntary: { count: 1 } });
    expect(leftBy).toMatchObject({ to_family: { count: 2 } });
  });

  test('counts by the day that is shown where no exact one is known, and says of whom', () => {
    const vague = stay('vague', '2024-04-01', null, { admitted: { earliest: '2024-03-28', latest: '2024-04-04' } });
    expect(report([vague])).toMatchObject({
      opening: { ids: ['vague'] },
      came: { count: 0 },
      uncertain: { ids: ['vague'] },
    });
    const nobodyKnows = stay('unknown', '2024-04-01', null, { admitted: { earliest: null, latest: null } });
    expect(report([nobodyKnows])).toMatchObject({ opening: { count: 0 }, came: { count: 0 } });
  });

  test('counts leaves, their nights, and what the book says about safety', () => {
    const leave = (id: string, leftAt: string, backAt: string | null) => ({
      id,
      stay: 'a',
      kind: 'family',
      leftAt,
      backAt,
      dueBack: leftAt,
    });
    const leaves = [
      leave('two nights', '2024-04-10T04:00:00.000Z', '2024-04-12T04:00:00.000Z'),
      // Half past midnight in India is the next day there.
      leave('into may', '2024-04-29T19:00:00.000Z', null),
    ];
    const entries = [
      { id: 'gate', on: '2024-04-03', kind: 'someone-outside' },
      { id: 'pump', on: '2024-04-03', kind: 'repair' },
    ];
    expect(report([], { leaves, entries })).toMatchObject({
      leaves: { count: 2 },
      awayNights: 3,
      safety: { ids: ['gate'] },
    });
  });

  test('of this month ends today', () => {
    expect(spanOfMonth('2024-02', '2024-05-13')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(spanOfMonth('2024-05', '2024-05-13')).toEqual({ from: '2024-05-01', to: '2024-05-13' });
  });

  test('adds up, whoever comes and goes: opening and came less left is closing, and nights are the sum of the days', () => {
    const drawn = fc.array(fc.record({ came: fc.integer({ min: -40, max: 45 }), days: fc.option(fc.nat(60)) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(drawn, (people) => {
        const stays = people.map(({ came, days }, n) => {
          const admitted = addDays(APRIL.from, came);
          return stay(`s${n}`, admitted, days === null ? null : addDays(admitted, days));
        });
        const { opening, came, left, closing, bedDays } = report(stays);
        expect(opening.count + came.count - left.count).toBe(closing.count);
        const perDay = Array.from({ length: 30 }, (_, n) => addDays(APRIL.from, n)).map(
          (night) =>
            stays.filter(
              ({ admitted, discharged }) =>
                (admitted.earliest ?? '') <= night && (discharged === null || (discharged.latest ?? '') > night),
            ).length,
        );
        expect(bedDays.count).toBe(perDay.reduce((sum, count) => sum + count, 0));
      }),
    );
  });
});
