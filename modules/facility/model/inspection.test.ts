import { describe, expect, test } from 'vitest';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { buildAsking } from '#modules/person/testing/build-asking.ts';
import { facilityDues } from './facility-dues.ts';
import { answerInspection, askPointAgain, recordInspection, settleInspectionPoint } from './inspect-home.ts';
import {
  committeeLate,
  Inspection,
  type InspectionFacts,
  InspectionPoint,
  type InspectionPointFacts,
  pointDue,
} from './inspection.ts';

const STAMP = { version: 1, changedAt: '2024-05-01T04:00:00.000Z', changedBy: 'lucyaaaaaaaa', scopeId: 'homeaaaaaaaa' };
const inspection = (facts: Partial<InspectionFacts> = {}): Stored<InspectionFacts> => ({
  ...{
    ...STAMP,
    id: 'lookaaaaaaaa',
    homeId: 'homeaaaaaaaa',
    on: '2024-01-31',
    byWhom: 'district-committee',
    team: null,
  },
  ...{ announced: 'no', findings: 'No rail.', reportOn: null, reportRef: null, answeredOn: null, answerRef: null },
  ...facts,
});
const point = (facts: Partial<Stored<InspectionPointFacts>> = {}): Stored<InspectionPointFacts> => ({
  ...{
    ...STAMP,
    id: 'pointaaaaaaa',
    inspectionId: 'lookaaaaaaaa',
    homeId: 'homeaaaaaaaa',
    words: 'A rail',
    dueOn: null,
  },
  ...{ settled: null, settledOn: null, answer: null, askedAgain: null },
  ...facts,
});
const DONE = { settled: 'done', settledOn: '2024-02-10', answer: 'It stands.' } as const;
const home = { id: 'homeaaaaaaaa', kind: 'home' } as never;
const asking = buildAsking();
const answer = (decision: { accepted: boolean; refusal?: { code: string } }) =>
  decision.accepted ? 'accepted' : decision.refusal?.code;

describe('an inspection', () => {
  const record = (more: object, points: object[] = []) => {
    const { id, scopeId, version, changedAt, changedBy, answeredOn, answerRef, ...facts } = inspection(more);
    const input = { inspectionId: 'lookaaaaaaaa', inspection: facts, points: points as never };
    return answer(recordInspection.decide(input, { home }, asking));
  };

  test('lies behind us, its report not before it, and names no code of a person', () => {
    expect(record({})).toBe('accepted');
    expect(record({ on: '2024-05-14' })).toBe('facility.not-yet');
    expect(record({ reportOn: '2024-01-30' })).toBe('facility.report-before-visit');
    expect(record({ findings: 'NEEM-214 was thin' })).toBe('facility.names-person');
    expect(record({}, [{ pointId: 'p', words: 'see NEEM-214', dueOn: null }])).toBe('facility.names-person');
    expect(record({}, [{ pointId: 'p', words: 'a rail', dueOn: '2024-01-01' }])).toBe('facility.point-before-visit');
  });

  test('is acted on by the day they named, else within a month of the report, else of the visit (s.54(3))', () => {
    expect(pointDue(point({ dueOn: '2024-02-05' }), inspection())).toBe('2024-02-05');
    expect(pointDue(point(), inspection({ reportOn: '2024-02-06' }))).toBe('2024-03-06');
    expect(pointDue(point(), inspection())).toBe('2024-02-29'); // 31 January and a month, in a leap year
  });

  test('is answered once, when every point says what came of it; asked again, it is open again', () => {
    const ask = (
      points: Stored<InspectionPointFacts>[],
      more: Partial<InspectionFacts> = {},
      answeredOn = '2024-02-12',
    ) =>
      answer(
        answerInspection.decide(
          { inspectionId: 'lookaaaaaaaa', answeredOn, answerRef: 'DCPU 14' },
          { inspection: inspection(more), points },
          asking,
        ),
      );
    expect(ask([point(DONE), point({ id: 'other' })])).toBe('facility.points-open');
    expect(ask([point(DONE)])).toBe('accepted');
    expect(ask([point(DONE)], {}, '2024-01-30')).toBe('facility.answer-before-visit');
    expect(ask([], { answeredOn: '2024-02-12' })).toBe('facility.answered-already');
    const settling = { pointId: 'pointaaaaaaa', ...DONE };
    expect(answer(settleInspectionPoint.decide(settling, { point: point(DONE) }, asking))).toBe(
      'facility.point-settled',
    );
    const again = { pointId: 'pointaaaaaaa', inspectionId: 'lookaaaaaaaa', askedAgain: 'Too low.', dueOn: null };
    const known = { point: point(DONE), inspection: inspection({ answeredOn: '2024-02-12', answerRef: 'x' }) };
    expect(askPointAgain.decide(again, known, asking)).toMatchObject({
      events: [{ changes: { settled: null, askedAgain: 'Too low.' } }, { changes: { answeredOn: null } }],
    });
    expect(answer(askPointAgain.decide(again, { ...known, point: point() }, asking))).toBe('facility.point-open');
  });

  test('of a committee is missed after three months, and only where one was ever written', () => {
    expect(committeeLate([inspection()], '2024-04-30')).toBeNull();
    expect(committeeLate([inspection()], '2024-05-01')).toBe('2024-01-31');
    expect(committeeLate([inspection({ byWhom: 'ourselves' })], '2024-05-01')).toBeNull();
  });
});

describe('what is due of an inspection', () => {
  const duesOf = (points: object[], more: Partial<InspectionFacts> = {}, roles = ['shelter-warden']) => {
    const all = (kind: unknown) =>
      (kind === Inspection ? [inspection(more)] : kind === InspectionPoint ? points : []) as never;
    const actor = { ...asking.actor, roles } as never;
    return facilityDues({ all, get: () => null } as Reader, actor, { today: asking.today, at: asking.now })
      .filter(({ id }) => id.startsWith('inspection'))
      .map(({ sentence, dueOn }) => ['key' in sentence && sentence.key, dueOn]);
  };

  test('is each open point, then the answer, then nothing; of nobody who does not keep the home', () => {
    const open = [point({ dueOn: '2024-02-20' }), point(DONE)];
    expect(duesOf(open)).toEqual([['placement:due.inspection.point', '2024-02-20']]);
    expect(duesOf([point(DONE)])).toEqual([['placement:due.inspection.answer', '2024-02-29']]);
    expect(duesOf([point(DONE)], { answeredOn: '2024-02-12' })).toEqual([]);
    expect(duesOf([])).toEqual([]);
    expect(duesOf(open, {}, ['outreach-worker'])).toEqual([]);
  });
});
