import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { leaveState } from '#modules/placement/model/leave.ts';
import { endLeave, extendLeave, planLeave, startLeave } from '#modules/placement/model/leave-acts.ts';
import { ASKING, buildAdult, buildChild, buildPlacement } from '#modules/placement/testing/build-placement.ts';
import { buildLeave, buildLeaveFacts } from '#modules/placement/testing/build-stay.ts';

const refusal = (code: string) => ({ accepted: false, refusal: { code: `placement.${code}` } });
const known = { placement: buildPlacement(), person: buildChild(), others: [] };
const IN_JUNE = { ...ASKING, now: '2024-06-03T03:00:00.000Z', today: '2024-06-03' };
const PERMITTED = { permission: 'committee', orderRef: 'CWC leave 12 of 2024', escort: 'Sister Lucy' } as const;
const go = {
  leaveId: 'leaveaaaaaaa',
  placementId: 'placeaaaaaaa',
  personId: 'personaaaaaa',
  leftAt: IN_JUNE.now,
  escort: null,
};

describe('planning a leave', () => {
  const input = { leaveId: 'leaveaaaaaaa', leave: buildLeaveFacts() };

  test('waits for nobody: the committee may answer later', () => {
    expect(planLeave.decide(input, known, ASKING)).toMatchObject({
      accepted: true,
      events: [{ facts: { permission: 'not-yet', leftAt: null } }],
    });
  });

  test('of an adult rests on her own wish, whatever the form says', () => {
    expect(planLeave.decide(input, { ...known, person: buildAdult() }, ASKING)).toMatchObject({
      events: [{ facts: { permission: 'own-wish' } }],
    });
  });

  test('is refused where it ends before it begins, meets another, is longer than the law allows a child, or she has left', () => {
    const plan = (leave: object, more: object = {}) =>
      planLeave.decide({ ...input, leave: { ...input.leave, ...leave } }, { ...known, ...more }, ASKING);
    expect(plan({ dueBack: '2024-06-02T12:30:00.000Z' })).toMatchObject(refusal('back-before-left'));
    expect(plan({}, { others: [buildLeave({ id: 'otheraaaaaaa' })] })).toMatchObject(refusal('leaves-meet'));
    expect(plan({}, { others: [buildLeave({ calledOff: '2024-05-01T00:00:00.000Z' })] })).toMatchObject({
      accepted: true,
    });
    const long = { dueBack: '2024-06-13T12:30:00.000Z', journeyDays: 2 };
    expect(plan(long)).toMatchObject(refusal('leave-too-long'));
    expect(plan({ ...long, journeyDays: 3 })).toMatchObject({ accepted: true });
    expect(plan({ ...long, longerWhy: 'The order gives ten days.' })).toMatchObject({ accepted: true });
    expect(plan(long, { person: buildAdult() })).toMatchObject({ accepted: true });
    const left = buildPlacement({ discharged: day('2024-05-10'), dischargeOutcome: 'to_family' });
    expect(plan({}, { placement: left })).toMatchObject(refusal('already-left'));
  });
});

describe('going on leave', () => {
  const start = (leave: object, more: object = {}, input: object = {}) =>
    startLeave.decide({ ...go, ...input }, { ...known, leave: buildLeave(leave), ...more }, IN_JUNE);

  test('a child goes over night with permission and with somebody, or not at all', () => {
    expect(start({})).toMatchObject(refusal('leave-needs-permission'));
    expect(start({ ...PERMITTED, orderRef: null })).toMatchObject(refusal('leave-needs-permission'));
    expect(start({ ...PERMITTED, escort: null })).toMatchObject(refusal('leave-needs-escort'));
    expect(start({ ...PERMITTED, escort: null }, {}, { escort: 'her teacher' })).toMatchObject({ accepted: true });
    expect(start(PERMITTED)).toMatchObject({ accepted: true, events: [{ changes: { leftAt: IN_JUNE.now } }] });
  });

  test('an afternoon out needs no committee, and an adult needs nobody', () => {
    expect(start({ dueBack: '2024-06-03T12:30:00.000Z' })).toMatchObject({ accepted: true });
    expect(start({}, { person: buildAdult() })).toMatchObject({ accepted: true });
  });

  test('is refused twice, in the future, and while she is out already', () => {
    expect(start({ ...PERMITTED, leftAt: IN_JUNE.now })).toMatchObject(refusal('leave-over'));
    expect(start(PERMITTED, {}, { leftAt: '2024-06-04T03:00:00.000Z' })).toMatchObject(refusal('not-yet'));
    const out = buildLeave({ id: 'otheraaaaaaa', leftAt: '2024-06-01T03:00:00.000Z' });
    expect(start(PERMITTED, { others: [out] })).toMatchObject(refusal('out-already'));
  });
});

describe('coming back', () => {
  const out = buildLeave({ ...PERMITTED, leftAt: '2024-06-03T03:00:00.000Z' });
  const back = (backAt: string, leave = out) =>
    endLeave.decide(
      { leaveId: out.id, backAt, note: null },
      { leave },
      { ...IN_JUNE, now: '2024-06-07T03:00:00.000Z' },
    );

  test('is written once, after she went and not before it happened', () => {
    expect(back('2024-06-06T12:00:00.000Z')).toMatchObject({ accepted: true });
    expect(back('2024-06-02T12:00:00.000Z')).toMatchObject(refusal('back-before-left'));
    expect(back('2024-06-08T12:00:00.000Z')).toMatchObject(refusal('not-yet'));
    expect(back('2024-06-06T12:00:00.000Z', buildLeave())).toMatchObject(refusal('not-out'));
  });

  test('is overdue from the minute after it was due', () => {
    expect(leaveState(out, out.dueBack)).toBe('out');
    expect(leaveState(out, '2024-06-06T12:30:00.001Z')).toBe('overdue');
  });

  test('later than the law allows a child needs its own reason', () => {
    const later = (longerWhy: string | null) =>
      extendLeave.decide(
        { leaveId: out.id, personId: 'personaaaaaa', dueBack: '2024-06-20T12:30:00.000Z', longerWhy },
        { leave: out, person: buildChild() },
        IN_JUNE,
      );
    expect(later(null)).toMatchObject(refusal('leave-too-long'));
    expect(later('The train was stopped by a flood.')).toMatchObject({ accepted: true });
  });
});
