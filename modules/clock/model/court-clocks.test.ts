import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { buildClaim } from '#modules/compensation/testing/build-claim.ts';
import { ASKING, buildChild } from '#modules/placement/testing/build-placement.ts';
import type { ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';
import { buildProceeding } from '#modules/proceeding/testing/build-proceeding.ts';
import { buildProtection } from '#modules/witness-protection/testing/build-protection.ts';
import { buildStartedFacts } from '../testing/build-clock.ts';
import { setPlace, statesIn } from './clock-place.ts';
import { endOfDay } from './length.ts';
import { clocksOf } from './running-clock.ts';
import { startClock } from './start-clock.ts';
import { TRIGGERS } from './triggers.ts';

type Records = Record<string, readonly object[]>;

function readerOf(records: Records): Reader {
  return {
    all: (kind) => (records[kind.kind] ?? []) as never,
    get: (kind, id) => ((records[kind.kind] ?? []).find((one) => (one as { id: string }).id === id) ?? null) as never,
  };
}

function clocks(records: Records, now = '2025-01-10T06:00:00.000Z') {
  return clocksOf(readerOf(records), TRIGGERS, now).map(({ rule, counted, inForce }) => [
    rule.id,
    counted.state,
    counted.earliest,
    inForce,
  ]);
}

const fir: Partial<ProceedingFacts> = {
  ...{ firDate: '2024-12-31', sections: ['BNS 65(1)'], offence: day('2024-12-30'), stage: 'fir' },
};

test('an information of rape is copied at once and investigated in two months: 31 December ends on 28 February', () => {
  expect(clocks({ proceeding: [buildProceeding(fir)] })).toEqual([
    ['IN.BNSS.173-2.COPY', 'missed', endOfDay('2024-12-31'), 'yes'],
    ['IN.BNSS.193-2.INVESTIGATION_2M', 'running', endOfDay('2025-02-28'), 'yes'],
  ]);
  const leap = buildProceeding({ ...fir, firDate: '2027-12-31', offence: day('2027-12-30') });
  expect(clocks({ proceeding: [leap] }, '2028-01-10T06:00:00.000Z')[1]?.[2]).toBe(endOfDay('2028-02-29'));
});

test('other sections have no two months, an older investigation none of the new code, and a chargesheet answers it', () => {
  const ids = (facts: object) => clocks({ proceeding: [buildProceeding({ ...fir, ...facts })] }).map(([id]) => id);
  expect(ids({ sections: ['BNS 143(4)'] })).toEqual(['IN.BNSS.173-2.COPY']);
  expect(ids({ firDate: '2024-06-30', offence: day('2024-06-01') })).toEqual([]);
  const charged = buildProceeding({ ...fir, stage: 'chargesheet', stageSince: day('2025-01-05') });
  expect(clocks({ proceeding: [charged] })[1]?.slice(0, 2)).toEqual(['IN.BNSS.193-2.INVESTIGATION_2M', 'met']);
});

test('a claim is decided in sixty days by its scheme and two months by the code; what was refused is appealed in thirty', () => {
  const applied = { state: 'applied', applied: day('2024-12-31'), stateSince: day('2024-12-31') } as const;
  const proceeding = buildProceeding({ id: 'proceedaaaaa', ...fir, sections: ['BNS 143(2)'] });
  const of = (facts: object) =>
    clocks({
      'compensation-claim': [buildClaim({ scheme: 'nalsa-2018', proceedingId: 'proceedaaaaa', ...applied, ...facts })],
      proceeding: [proceeding],
    }).filter(([id]) => !String(id).includes('173-2'));
  // 31 December and sixty days is 1 March; two months is the last of February.
  expect(of({})).toEqual([
    ['IN.NALSA18.DECIDE_60D', 'running', endOfDay('2025-03-01'), 'yes'],
    ['IN.BNSS.396-5.COMP_2M', 'running', endOfDay('2025-02-28'), 'yes'],
  ]);
  const refused = of({ state: 'refused', stateSince: day('2025-01-05'), why: 'late' });
  expect(refused.map(([id, state]) => [id, state])).toEqual([
    ['IN.NALSA18.DECIDE_60D', 'met'],
    ['IN.BNSS.396-5.COMP_2M', 'met'],
    ['IN.NALSA18.APPEAL_30D', 'running'],
  ]);
  expect(of({ state: 'withdrawn', why: 'her wish' })).toEqual([]);
});

test('a child’s compensation is paid within thirty days of the order', () => {
  const ordered = { scheme: 'pocso', state: 'ordered', finalAmount: 1, finalOrdered: day('2024-12-31') } as const;
  expect(clocks({ 'compensation-claim': [buildClaim(ordered)] })).toEqual([
    ['IN.POCSO.R9.PAY_30D', 'running', endOfDay('2025-01-30'), 'yes'],
  ]);
});

test('a threat is analysed in five working days, and the report answers it', () => {
  // 3 January 2025 is a Friday: Monday to Friday of the next week.
  const asked = buildProtection({ applied: day('2025-01-02'), analysisAsked: day('2025-01-03') });
  expect(clocks({ 'witness-protection': [asked] })).toEqual([
    ['IN.WPS2018.TAR_5WD', 'at-risk', endOfDay('2025-01-10'), 'yes'],
  ]);
  const told = { ...asked, analysisReceived: day('2025-01-09') };
  expect(clocks({ 'witness-protection': [told] })[0]?.[1]).toBe('met');
});

test('where the organisation works decides which states’ rules run', () => {
  const rule = { id: 'setaaaaaaaaa', ruleId: 'IN.MH.MANODHAIRYA_7D', on: true };
  const claim = buildClaim({ scheme: 'manodhairya', state: 'applied', applied: day('2025-01-08') });
  const of = (...states: string[]) =>
    clocks({
      ...{ 'compensation-claim': [claim], 'clock-setting': [rule], 'clock-place': states.length ? [{ states }] : [] },
    }).map(([, , , inForce]) => inForce);
  expect([of('MH'), of('MH', 'BR'), of(), of('WB')]).toEqual([['yes'], ['unsure'], ['unsure'], []]);
});

test('a rule of another state is not started by hand, and the states are said once', () => {
  const clock = buildStartedFacts({ ruleId: 'IN.MH.ITPA_ATC_FORTHWITH', trigger: day('2024-05-10') });
  const start = (states: string[]) =>
    startClock.decide(
      { clockId: 'startaaaaaaa', clock },
      { person: buildChild(), places: states.length ? ([{ id: 'placeaaaaaaa', states }] as never) : [] },
      ASKING,
    );
  expect(start(['WB'])).toMatchObject({ refusal: { code: 'clock.other-state' } });
  expect([start(['MH', 'WB']), start([])]).toMatchObject([{ accepted: true }, { accepted: true }]);
  const place = { placeId: 'placeaaaaaaa', place: { states: ['WB', 'MH', 'WB'] as ('WB' | 'MH')[] } };
  const said = setPlace.decide(place, { before: [] }, ASKING);
  expect(said).toMatchObject({ events: [{ is: 'added', facts: { states: ['MH', 'WB'] } }] });
  expect(statesIn(readerOf({ 'clock-place': [{ states: ['MH'] }] }))).toEqual(['MH']);
});
