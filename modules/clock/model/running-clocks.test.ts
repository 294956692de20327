import { describe, expect, test } from 'vitest';
import { by, day, moment } from '#kernel/dated.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { Reader } from '#kernel/reader.ts';
import { source } from '#kernel/source.ts';
import { logJourney, meetClock, waiveClock } from '#modules/clock/model/answer-clock.ts';
import { clockDues } from '#modules/clock/model/clock-dues.ts';
import { groupClocks } from '#modules/clock/model/clock-groups.ts';
import { isKeptClosed } from '#modules/clock/model/clock-laws.ts';
import { CLOCK_RULES } from '#modules/clock/model/clock-rules.ts';
import { clocksOf } from '#modules/clock/model/running-clock.ts';
import { setRule } from '#modules/clock/model/set-rule.ts';
import { startClock } from '#modules/clock/model/start-clock.ts';
import { TRIGGERS } from '#modules/clock/model/triggers.ts';
import { buildAnswer, buildStartedFacts } from '#modules/clock/testing/build-clock.ts';
import { buildMissingReport } from '#modules/missing-person/testing/build-missing-report.ts';
import { ASKING, buildChild, buildPlacement } from '#modules/placement/testing/build-placement.ts';
import words from '#words/en/clock-rules.json' with { type: 'json' };

type Records = Record<string, readonly { id: string }[]>;
const RULE_TITLES: Record<string, string> = words.title;
const CHILD = buildChild();
const PERSON = CHILD.id;

function readerOf(records: Records): Reader {
  const all: Records = { person: [CHILD], ...records };
  return {
    all: (kind) => (all[kind.kind] ?? []) as never,
    get: (kind, id) => (all[kind.kind]?.find((one) => one.id === id) ?? null) as never,
  };
}

function clocks(records: Records, now: string) {
  return clocksOf(readerOf(records), TRIGGERS, now).map(({ rule, counted }) => [rule.id, counted.state]);
}

const freed = {
  id: 'rescuedaaaaa',
  personId: PERSON,
  operationId: 'operationaaa',
  at: moment('2025-04-06T12:45:00Z'),
  ageBasis: 'unknown',
};
const arrest = {
  id: 'arrestaaaaaa',
  personId: 'accusedaaaaa',
  operationId: null,
  at: day('2025-04-06'),
  sections: null,
};
const remand = {
  id: 'remandaaaaaa',
  personId: 'accusedaaaaa',
  arrestId: arrest.id,
  status: 'jail',
  asOf: day('2025-04-07'),
};

describe('a clock begins by what is recorded', () => {
  test('a child is freed: within a day she is before the committee', () => {
    expect(clocks({ 'person-rescued': [freed] }, '2025-04-06T20:00:00.000Z')).toEqual([
      ['IN.JJ.31.PRODUCE_CWC_24H', 'at-risk'],
    ]);
    expect(clocks({ 'person-rescued': [freed] }, '2025-04-07T12:46:00.000Z')).toEqual([
      ['IN.JJ.31.PRODUCE_CWC_24H', 'missed'],
    ]);
  });

  test('somebody whose age nobody knows is treated as a child, an adult is brought before the magistrate', () => {
    const unknown = { ...CHILD, born: null, birthBasis: 'unknown' as const };
    const adult = { ...CHILD, born: day('1995-01-01'), birthBasis: 'document' as const };
    const of = (person: object) =>
      clocks({ 'person-rescued': [freed], person: [person as { id: string }] }, '2025-04-06T13:00:00.000Z')[0]?.[0];
    expect([of(unknown), of(adult)]).toEqual(['IN.JJ.31.PRODUCE_CWC_24H', 'IN.ITPA.15-5.PRODUCE']);
  });

  test('a child is missing: FIR at once, four months to the unit, then a report every three months', () => {
    const report = buildMissingReport({ personId: PERSON, reportedOn: day('2025-01-01') });
    expect(clocks({ 'missing-report': [report] }, '2025-01-03T00:00:00.000Z')).toEqual([
      ['IN.MISSING.FIR_NOW', 'missed'],
    ]);
    const withFir = { ...report, firNumber: '12/2025', firDate: '2025-01-01' };
    expect(clocks({ 'missing-report': [withFir] }, '2025-02-01T00:00:00.000Z')).toEqual([
      ['IN.MISSING.FIR_NOW', 'met'],
      ['IN.MISSING.AHTU_4M', 'running'],
    ]);
    const passedOn = { ...withFir, ahtuTransferred: day('2025-04-01') };
    expect(clocks({ 'missing-report': [passedOn] }, '2025-08-01T00:00:00.000Z').slice(1)).toEqual([
      ['IN.MISSING.AHTU_4M', 'met'],
      ['IN.MISSING.AHTU_REPORT_3M', 'missed'],
    ]);
  });

  test('she is found: what was still running is over, what was missed stays', () => {
    const report = { ...buildMissingReport({ personId: PERSON }), firDate: '2025-01-01', foundWhen: day('2025-02-01') };
    expect(clocks({ 'missing-report': [report] }, '2025-02-02T00:00:00.000Z')).toEqual([]);
    expect(clocks({ 'missing-report': [report] }, '2025-06-02T00:00:00.000Z')).toEqual([
      ['IN.MISSING.AHTU_4M', 'missed'],
    ]);
  });

  test('someone is arrested: a day to the magistrate, and from the remand sixty days to the charge sheet', () => {
    const records = { arrest: [arrest], 'custody-status': [remand] };
    expect(clocks(records, '2025-04-20T00:00:00.000Z')).toEqual([
      ['IN.BNSS.58.PRODUCE_24H', 'met'],
      ['IN.BNSS.187-2.POLICE_CUSTODY_15D', 'at-risk'],
      ['IN.BNSS.187-3.DEFAULT_BAIL_60', 'running'],
    ]);
    const grave = { arrest: [{ ...arrest, sections: ['BNS 143(4)'] }], 'custody-status': [remand] };
    expect(clocks(grave, '2025-04-20T00:00:00.000Z').at(-1)).toEqual(['IN.BNSS.187-3.DEFAULT_BAIL_90', 'running']);
  });

  test('before 1 July 2024 the new code does not count, and the old one stays off until a lawyer switches it on', () => {
    const old = { ...arrest, at: day('2024-04-06') };
    expect(clocks({ arrest: [old] }, '2024-04-06T12:00:00.000Z')).toEqual([]);
    const on = { id: 'settingaaaaa', ruleId: 'IN.CRPC.57.PRODUCE_24H', on: true };
    expect(clocks({ arrest: [old], 'clock-setting': [on] }, '2024-04-08T12:00:00.000Z')).toEqual([
      ['IN.CRPC.57.PRODUCE_24H', 'missed'],
    ]);
  });

  test('a stay that may last five days', () => {
    const stay = buildPlacement({
      personId: PERSON,
      shelterType: 'one_stop_centre',
      admitted: day('2025-01-01'),
      discharged: null,
    });
    const on = (now: string) => clocks({ placement: [stay] }, now);
    expect(on('2025-01-05T00:00:00.000Z')).toEqual([['IN.OSC.STAY_5D', 'running']]);
    expect(on('2025-01-07T00:00:00.000Z')).toEqual([['IN.OSC.STAY_5D', 'exceeded']]);
  });

  test('a rule the organisation has switched off is not counted', () => {
    const off = { id: 'settingaaaaa', ruleId: 'IN.JJ.31.PRODUCE_CWC_24H', on: false };
    expect(clocks({ 'person-rescued': [freed], 'clock-setting': [off] }, '2025-04-07T00:00:00.000Z')).toEqual([]);
  });
});

describe('a clock is answered', () => {
  const clockId = `IN.JJ.31.PRODUCE_CWC_24H.${freed.id}`;
  const state = (answer: object) =>
    clocks(
      { 'person-rescued': [freed], 'clock-answer': [buildAnswer({ clockId, personId: PERSON, ...answer })] },
      '2025-04-08T00:00:00.000Z',
    )[0]?.[1];

  test('in time, late, or not at all', () => {
    expect(state({ met: moment('2025-04-07T10:00:00Z') })).toBe('met');
    expect(state({ met: moment('2025-04-07T13:00:00Z') })).toBe('met-late');
    expect(state({ waived: 'Committee sat in the hospital.' })).toBe('waived');
    expect(
      state({
        journeys: [{ from: '2025-04-06T13:00:00.000Z', to: '2025-04-07T13:00:00.000Z', words: 'Nashik to Mumbai' }],
      }),
    ).toBe('at-risk');
  });

  test('a repeating clock is counted to its next end', () => {
    const report = { ...buildMissingReport({ personId: PERSON }), ahtuTransferred: day('2025-01-31') };
    const answer = buildAnswer({
      clockId: `IN.MISSING.AHTU_REPORT_3M.${report.id}`,
      personId: PERSON,
      met: day('2025-04-20'),
      times: 1,
    });
    expect(clocks({ 'missing-report': [report], 'clock-answer': [answer] }, '2025-05-02T00:00:00.000Z')).toEqual([
      ['IN.MISSING.AHTU_REPORT_3M', 'running'],
    ]);
  });
});

describe('what is asked of a clock', () => {
  const which = {
    answerId: 'answeraaaaaa',
    clockId: 'x.y',
    ruleId: 'IN.JJ.31.PRODUCE_CWC_24H',
    personId: PERSON,
    trigger: day('2024-05-01'),
  };
  const known = { person: CHILD, answer: null, complaint: null };
  const refusal = (decision: { accepted: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'accepted';

  test('it was not done before it began, nor tomorrow', () => {
    const meet = (on: string) =>
      refusal(meetClock.decide({ ...which, met: day(on), evidence: 'order 7' }, known, ASKING));
    expect([meet('2024-05-02'), meet('2024-04-30'), meet('2024-06-01')]).toEqual([
      'accepted',
      'clock.met-before-trigger',
      'clock.met-not-yet',
    ]);
  });

  test('a clock that is answered is answered', () => {
    const answer = buildAnswer({ met: day('2024-05-02') });
    expect(
      refusal(meetClock.decide({ ...which, met: day('2024-05-03'), evidence: 'x' }, { ...known, answer }, ASKING)),
    ).toBe('clock.already-answered');
    expect(refusal(waiveClock.decide({ ...which, waived: 'no need' }, { ...known, answer }, ASKING))).toBe(
      'clock.already-answered',
    );
  });

  test('a journey goes forward, and only where the rule leaves journeys out', () => {
    const go = (from: string, to: string, ruleId = which.ruleId) =>
      refusal(logJourney.decide({ ...which, ruleId, from, to, words: 'by road' }, known, ASKING));
    expect(go('2024-05-01T02:00:00.000Z', '2024-05-01T08:00:00.000Z')).toBe('accepted');
    expect(go('2024-05-01T08:00:00.000Z', '2024-05-01T02:00:00.000Z')).toBe('clock.journey-backwards');
    expect(go('2024-05-01T02:00:00.000Z', '2034-05-01T02:00:00.000Z')).toBe('clock.journey-backwards');
    expect(go('2024-05-01T02:00:00.000Z', '2024-05-01T08:00:00.000Z', 'IN.MISSING.FIR_NOW')).toBe('clock.no-journey');
  });

  test('it is not started by a rule that was not law yet, nor by what has not happened', () => {
    const start = (clock: object) =>
      refusal(
        startClock.decide(
          { clockId: 'clockaaaaaaa', clock: buildStartedFacts(clock) },
          { person: CHILD, places: [] },
          ASKING,
        ),
      );
    expect(start({})).toBe('accepted');
    expect(start({ trigger: day('2015-06-01') })).toBe('clock.not-in-force');
    expect(start({ trigger: day('2024-06-01') })).toBe('clock.not-yet');
    expect(start({ trigger: by('2024-01-31'), source: source('partner') })).toBe('accepted');
  });

  test('a rule from memory is switched on only after a lawyer has read it', () => {
    const set = (more: object) =>
      refusal(
        setRule.decide(
          {
            settingId: 'settingaaaaa',
            setting: {
              ruleId: 'IN.CRPC.57.PRODUCE_24H',
              on: true,
              reviewedOn: null,
              reviewedBy: null,
              note: null,
              ...more,
            },
          },
          { before: null },
          ASKING,
        ),
      );
    expect(set({})).toBe('clock.not-reviewed');
    expect(set({ reviewedOn: '2099-01-01', reviewedBy: 'a lawyer' })).toBe('clock.not-reviewed');
    expect(set({ reviewedOn: '2024-05-01', reviewedBy: 'a lawyer' })).toBe('accepted');
  });
});

test('the lists are in the order in which they hurt, and dues tell only what presses', () => {
  const reader = readerOf({ 'person-rescued': [freed], arrest: [arrest], 'custody-status': [remand] });
  const now = '2025-04-20T00:00:00.000Z';
  const groups = groupClocks(clocksOf(reader, TRIGGERS, now), now);
  expect([...groups].map(([group, all]) => [group, all.length])).toEqual([
    ['late', 1],
    ['at-risk', 1],
    ['week', 0],
    ['later', 1],
    ['done', 1],
  ]);
  const dues = (role: Role) => clockDues(reader, { ...ASKING.actor, roles: [role] }, { today: '2025-04-20', at: now });
  expect(dues('legal-officer').map(({ dueOn, dueAt }) => dueOn ?? dueAt)).toEqual([
    '2025-04-07T12:45:00.000Z',
    '2025-04-22',
  ]);
  expect(dues('legal-officer').map(({ sentence }) => 'key' in sentence && sentence.key)).toEqual([
    'clock-rules:title.IN_JJ_31_PRODUCE_CWC_24H',
    'clock-rules:title.IN_BNSS_187-2_POLICE_CUSTODY_15D',
  ]);
  expect(dues('shelter-warden')).toEqual([]);
});

test('no list says by a clock what happened to somebody’s body, or what was done to her', () => {
  const isClosed = (id: string) => isKeptClosed({ id });
  const told = CLOCK_RULES.filter(({ id }) => !isClosed(id)).map(({ id }) => RULE_TITLES[id.replaceAll('.', '_')]);
  expect(
    ['IN.MTP.3.20W', 'IN.RBD.STILLBIRTH_21D', 'IN.BL2021.CASH', 'IN.BNSS.184-1.MEDICAL_24H'].map(isClosed),
  ).toEqual([true, true, true, true]);
  expect(told).not.toContain(undefined);
  expect(told.filter((title) => /pregnan|birth|medical|bonded|marriage/i.test(title ?? ''))).toEqual([]);
});
