import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, moment, month, unknownDate } from '#kernel/dated.ts';
import { CLOCK_RULES, clockRule } from './clock-rules.ts';
import { type Answered, stateOfClock } from './clock-state.ts';
import { countEnds, type Journey } from './count-clock.ts';
import { endOfDay, readLength } from './length.ts';
import { isInForce } from './rule-in-force.ts';

const rule = (id: string) => clockRule(id) ?? expect.fail(`${id} is no rule`);
const open = { metAt: null, waived: false };

describe('counting', () => {
  test('a month after 31 January is its February, in a leap year the 29th, and the next is 31 March again', () => {
    const monthly = rule('IN.JJ.43-3.OPEN_SHELTER_MONTHLY');
    const of = (on: string, answered = 0) => countEnds(monthly, { trigger: day(on), answered }).earliest;
    expect(of('2025-01-31')).toBe(endOfDay('2025-02-28'));
    expect(of('2024-01-31')).toBe(endOfDay('2024-02-29'));
    expect(of('2024-01-31', 1)).toBe(endOfDay('2024-03-31'));
    expect(of('2024-02-29', 11)).toBe(endOfDay('2025-02-28'));
  });

  test('the day is the day in India: five minutes before midnight and five after are two days', () => {
    const threeDays = rule('IN.BNSS.173-1.ESIGN');
    expect(countEnds(threeDays, { trigger: moment('2025-03-10T18:25:00Z') }).earliest).toBe('2025-03-13T18:29:59.999Z');
    expect(countEnds(threeDays, { trigger: moment('2025-03-10T18:35:00Z') }).earliest).toBe('2025-03-14T18:29:59.999Z');
  });

  test('default bail counts the day of remand as the first', () => {
    // 1 January is day 1, 31 January day 31, 28 February day 59, 1 March day 60.
    const sixty = rule('IN.BNSS.187-3.DEFAULT_BAIL_60');
    expect(countEnds(sixty, { trigger: day('2025-01-01') }).latest).toBe(endOfDay('2025-03-01'));
  });

  test('working days skip Saturday and Sunday', () => {
    const five = rule('IN.WPS2018.TAR_5WD');
    expect(countEnds(five, { trigger: day('2025-01-31') }).latest).toBe(endOfDay('2025-02-07'));
  });

  test('what is due on 31 May is due in the year that follows the trigger', () => {
    const statement = rule('IN.IT.DONATION_STATEMENT');
    expect(countEnds(statement, { trigger: day('2026-03-31') }).latest).toBe(endOfDay('2026-05-31'));
    expect(countEnds(statement, { trigger: day('2026-05-31') }).latest).toBe(endOfDay('2027-05-31'));
  });

  test('a trigger known only by its month gives the earliest and the latest possible end', () => {
    const ends = countEnds(rule('IN.MISSING.AHTU_4M'), { trigger: month('2024-02') });
    expect(ends).toEqual({ earliest: endOfDay('2024-06-01'), latest: endOfDay('2024-06-29') });
    expect(countEnds(rule('IN.MISSING.AHTU_4M'), { trigger: unknownDate() })).toEqual({ earliest: null, latest: null });
  });

  test('a day without an hour gives twenty-four hours from its first and from its last minute', () => {
    const ends = countEnds(rule('IN.POCSO.19-6.REPORT_CWC_24H'), { trigger: day('2025-04-06') });
    expect(ends).toEqual({ earliest: '2025-04-06T18:30:00.000Z', latest: '2025-04-07T18:29:59.999Z' });
  });

  test('a child whose age nobody knows is kept to the shorter of two lengths', () => {
    const adoption = rule('IN.JJ.38.FREE_ADOPTION_2M');
    const of = (childAge: number | null) => countEnds(adoption, { trigger: day('2025-01-31'), childAge });
    expect(of(2)).toEqual({ earliest: endOfDay('2025-03-31'), latest: endOfDay('2025-03-31') });
    expect(of(3)).toEqual({ earliest: endOfDay('2025-05-31'), latest: endOfDay('2025-05-31') });
    expect(of(null)).toEqual({ earliest: endOfDay('2025-03-31'), latest: endOfDay('2025-05-31') });
  });

  test('nonsense is no length', () => {
    expect(() => readLength('P1M15D')).toThrow('no length');
  });
});

describe('journeys', () => {
  const produce = rule('IN.JJ.31.PRODUCE_CWC_24H');
  const trigger = moment('2024-04-06T12:45:00Z');
  const end = (journeys: Journey[]) => countEnds(produce, { trigger, journeys }).earliest;

  test('travel within the time is added to it, also travel that the added time reaches', () => {
    expect(end([])).toBe('2024-04-07T12:45:00.000Z');
    expect(end([{ from: '2024-04-06T14:00:00.000Z', to: '2024-04-06T20:00:00.000Z' }])).toBe(
      '2024-04-07T18:45:00.000Z',
    );
    const second = { from: '2024-04-07T15:00:00.000Z', to: '2024-04-07T16:00:00.000Z' };
    expect(end([{ from: '2024-04-06T14:00:00.000Z', to: '2024-04-06T20:00:00.000Z' }, second])).toBe(
      '2024-04-07T19:45:00.000Z',
    );
    expect(end([second])).toBe('2024-04-07T12:45:00.000Z');
  });

  test('two journeys at once count once, and travel before the trigger not at all', () => {
    const one = { from: '2024-04-06T14:00:00.000Z', to: '2024-04-06T16:00:00.000Z' };
    const half = { from: '2024-04-06T15:00:00.000Z', to: '2024-04-06T17:00:00.000Z' };
    expect(end([half, one])).toBe('2024-04-07T15:45:00.000Z');
    expect(end([{ from: '2024-04-06T10:00:00.000Z', to: '2024-04-06T13:45:00.000Z' }])).toBe(
      '2024-04-07T13:45:00.000Z',
    );
  });

  test('never shorten the time, whatever their order', () => {
    const at = fc
      .integer({ min: -600, max: 6000 })
      .map((minutes) => Date.parse('2024-04-06T12:45:00Z') + minutes * 60_000);
    const journey = fc.tuple(at, at).map(([a, b]) => ({
      from: new Date(Math.min(a, b)).toISOString(),
      to: new Date(Math.max(a, b)).toISOString(),
    }));
    fc.assert(
      fc.property(fc.array(journey, { maxLength: 6 }), (journeys) => {
        const counted = end(journeys) ?? '';
        expect(counted >= '2024-04-07T12:45:00.000Z').toBe(true);
        expect(end(journeys.toReversed())).toBe(counted);
        expect((end(journeys.slice(1)) ?? '') <= counted).toBe(true);
      }),
    );
  });

  test('a rule that excludes no journey is not moved by one', () => {
    const report = rule('IN.POCSO.19-6.REPORT_CWC_24H');
    const journeys = [{ from: '2024-04-06T14:00:00.000Z', to: '2024-04-06T20:00:00.000Z' }];
    expect(countEnds(report, { trigger, journeys }).earliest).toBe('2024-04-07T12:45:00.000Z');
  });
});

describe('where a clock stands', () => {
  const produce = rule('IN.JJ.31.PRODUCE_CWC_24H');
  const begun = { trigger: moment('2025-04-06T06:00:00Z') };
  const at = (now: string, answered: Answered = open) => stateOfClock(produce, begun, answered, now).state;

  test('a day is at risk from its beginning; it is missed the minute after, not in it', () => {
    expect(at('2025-04-06T06:00:00.000Z')).toBe('at-risk');
    expect(at('2025-04-07T06:00:00.000Z')).toBe('at-risk');
    expect(at('2025-04-07T06:00:00.001Z')).toBe('missed');
    expect(at('2025-04-08T06:00:00.000Z', { metAt: '2025-04-07T05:00:00.000Z', waived: false })).toBe('met');
    expect(at('2025-04-08T06:00:00.000Z', { metAt: '2025-04-07T07:00:00.000Z', waived: false })).toBe('met-late');
    expect(at('2025-04-08T06:00:00.000Z', { metAt: null, waived: true })).toBe('waived');
  });

  test('four months are at risk in their last fifth', () => {
    const transfer = rule('IN.MISSING.AHTU_4M');
    const on = (now: string) => stateOfClock(transfer, { trigger: day('2024-01-01') }, open, now).state;
    expect(on('2024-04-01T00:00:00.000Z')).toBe('running'); // 121 of 122 days, the last fifth begins on day 97
    expect(on('2024-04-08T00:00:00.000Z')).toBe('at-risk');
    expect(on('2024-05-02T00:00:00.000Z')).toBe('missed');
  });

  test('a cap is exceeded, a window closes, an entitlement only ends', () => {
    const on = (id: string) =>
      stateOfClock(rule(id), { trigger: day('2015-01-01') }, open, '2025-01-01T00:00:00.000Z').state;
    expect(on('IN.OSC.STAY_5D')).toBe('exceeded');
    expect(on('IN.JJ.35-3.SURRENDER_2M')).toBe('closed');
    expect(on('IN.JJ.46.AFTERCARE_21Y')).toBe('passed');
  });

  test('a window opens before its end', () => {
    const renew = rule('IN.FCRA.RENEW');
    const on = (now: string) => stateOfClock(renew, { trigger: day('2026-12-31') }, open, now).state;
    expect(on('2026-06-29T00:00:00.000Z')).toBe('not-open');
    expect(on('2026-07-02T00:00:00.000Z')).toBe('running');
    expect(on('2027-01-01T00:00:00.000Z')).toBe('closed');
  });
});

describe('which law', () => {
  const bail = rule('IN.BNSS.187-3.DEFAULT_BAIL_60');
  const old = rule('IN.CRPC.167-2.DEFAULT_BAIL_60');
  const asked = (on: string | null) => ({
    trigger: day('2024-08-01'),
    investigationBegan: on ? day(on) : null,
    states: ['MH'],
  });

  test('an investigation that was pending on 1 July 2024 stays under the old code', () => {
    expect([isInForce(bail, asked('2024-06-30')), isInForce(old, asked('2024-06-30'))]).toEqual(['no', 'yes']);
    expect([isInForce(bail, asked('2024-07-01')), isInForce(old, asked('2024-07-01'))]).toEqual(['yes', 'no']);
  });

  test('where nobody knows when it began, a lawyer has to look', () => {
    expect(isInForce(bail, asked(null))).toBe('unsure');
    expect(isInForce(bail, { ...asked(null), investigationBegan: month('2024-06') })).toBe('no');
    const about = { earliest: '2024-06-15', latest: '2024-07-15', at: null, precision: 'range', said: null } as const;
    expect(isInForce(bail, { ...asked(null), investigationBegan: about })).toBe('unsure');
  });

  test('a rule of one state is none of another', () => {
    const raid = rule('IN.MH.ITPA_ATC_FORTHWITH');
    const of = (...states: string[]) =>
      isInForce(raid, { trigger: day('2025-01-01'), investigationBegan: null, states });
    expect([of('MH'), of('GA'), of(), of('GA', 'MH')]).toEqual(['yes', 'no', 'unsure', 'unsure']);
  });
});

test('no clock ends before it begins, but for those that are counted backwards', () => {
  const anyDay = fc.date({ min: new Date('2013-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...CLOCK_RULES), anyDay, (one, on) => {
      const trigger = moment(on.toISOString());
      const { earliest, latest } = countEnds(one, { trigger, childAge: 5 });
      expect(earliest).toBe(latest);
      if (earliest && one.date === undefined && !one.duration?.startsWith('-'))
        expect(Date.parse(earliest)).toBeGreaterThanOrEqual(Date.parse(trigger.at ?? ''));
    }),
  );
});
