import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { meetClock, waiveClock } from '#modules/clock/model/answer-clock.ts';
import { clocksOf } from '#modules/clock/model/running-clock.ts';
import { TRIGGERS } from '#modules/clock/model/triggers.ts';
import { buildComplaint } from '#modules/complaint/testing/build-complaint.ts';
import { ASKING, buildChild } from '#modules/placement/testing/build-placement.ts';

const CHILD = buildChild();
const PERSON = CHILD.id;

describe('a complaint that tells of sexual harm to a child', () => {
  const clocks = (facts: Parameters<typeof buildComplaint>[0]) => {
    const complaint = buildComplaint({ complainantId: PERSON, ...facts });
    const reader: Reader = { all: ({ kind }) => (kind === 'complaint' ? [complaint] : []) as never, get: () => null };
    return clocksOf(reader, TRIGGERS, '2024-05-13T04:11:00.000Z').map(({ rule, counted }) => [rule.id, counted.state]);
  };
  const told = (is: 'told-police' | 'told-committee', on: string) => ({
    ...{ is, on, by: 'staffaaaaaaa', words: 'w', outcome: null, toldHow: null },
  });

  test('starts the clock of the police, and theirs of the committee; every other complaint starts none', () => {
    expect(clocks({})).toEqual([]);
    expect(clocks({ childHarmKnown: '2024-05-06' })).toEqual([['IN.POCSO.19-1.REPORT', 'missed']]);
    const police = told('told-police', '2024-05-06');
    expect(clocks({ childHarmKnown: '2024-05-06', steps: [police] })).toEqual([
      ['IN.POCSO.19-1.REPORT', 'met'],
      ['IN.POCSO.19-6.REPORT_CWC_24H', 'missed'],
    ]);
    const both = [police, told('told-committee', '2024-05-07')];
    expect(clocks({ childHarmKnown: '2024-05-06', steps: both }).map(([, state]) => state)).toEqual(['met', 'met']);
  });

  test('is answered in the complaint, and never beside her record', () => {
    const known = { person: CHILD, answer: null, complaint: buildComplaint({ childHarmKnown: '2024-05-06' }) };
    const which = {
      ...{ answerId: 'answeraaaaaa', clockId: 'IN.POCSO.19-1.REPORT.complaintaaa', ruleId: 'IN.POCSO.19-1.REPORT' },
      ...{ personId: PERSON, trigger: day('2024-05-06') },
    };
    const code = (decision: { accepted: boolean; refusal?: { code: string } }) => decision.refusal?.code;
    const met = { ...which, met: day('2024-05-07'), evidence: 'x' };
    expect(code(meetClock.decide(met, known, ASKING))).toBe('clock.answered-there');
    expect(code(waiveClock.decide({ ...which, waived: 'no' }, known, ASKING))).toBe('clock.answered-there');
  });
});
